import type { SpecialLexicons } from "./special-lexicons.ts";

/* Finnish. Written for this project from general knowledge; party names after the PartyFacts list (MIT). */

const somebody =
  "minä mä mää mie minun mun mulla minulla minulle mulle minut mut minua mua sinä sä hän hänen sen hänellä hänelle me meillä meidän meille he ne heidän niiden heillä asiakas asiakkaan asiakkaalla as pot potilas potilaan vuokralainen vuokralaisen vakuutettu vakuutetun jäsen soittaja työntekijä hakija äiti äitini äidin isä isäni isän vaimo vaimoni vaimon mies mieheni miehen puoliso puolisoni poika poikani pojan tytär tyttäreni tyttären lapsi lapseni lapsen lapsella lapset veli veljeni sisko siskoni mummo mummoni vaari ukki perhe perheeni olen oon on olin oli olemme ollaan ovat takia vuoksi koska kun";

export const SPECIAL_FI: SpecialLexicons = {
  RELIGION: {
    language: "fi",
    terms: [
      "muslimi|muslimin|muslimeja|muslimit|muslimina|muslimiksi|muslimiperhe*|muslimitaust*|islaminusko*|islamiin|juutalainen|juutalaisen|juutalaisia|juutalaiset|juutalaisuu*|juutalaisuskoi*|jehovan todistaj*|jehovantodistaj*|jehovalainen|jehovalaisia|mormon*|helluntailai*|helluntaiystäv*|lestadiolai*|vanhoillislestadiolai*|esikoislestadiolai*|körttiläi*|adventist*|baptisti*|buddhalai*|buddhisti*|hindulai*|hindu|sikhi*|katolilai*|roomalaiskatoli*|ortodoksi|ortodoksin|ortodokseja|ortodoksit|ortodoksina|ortodoksinen uskon*|ortodoksikirkon jäsen*|luterilainen|luterilaisen|luterilaisia|evankelisluterilai*|ev lut|evlut|šiia*|shiia*|sunnimuslim*|ateisti|ateistin|ateisteja|ateistina|agnostik*|uskovainen|uskovaisen|uskovaisia|uskovaiset|uskovaisena|uskoontul*|tullut uskoon|tulin uskoon|uskosta osaton|vapaakirkollinen|vapaakirkon jäsen*|vapaa ajattelija",
      "kirkosta eron*|eronnut kirkosta|erosin kirkosta|erosi kirkosta|eroan kirkosta|erota kirkosta|eroaminen kirkosta|eroisin kirkosta|kirkosta eroaminen|liittynyt kirkkoon|liityin kirkkoon|liittyi kirkkoon|kirkon jäsen*|seurakunnan jäsen*|seurakuntayhteys|kirkkoon kuulu*|ei kuulu kirkkoon|en kuulu kirkkoon|kuulun kirkkoon|kuuluu kirkkoon|kuulun ortodoksi*|kuulun seurakuntaan|uskonnollisen yhdyskunnan jäsen*|uskontokunta|uskontokuntaan|uskontokuntani|uskontoon kuulumaton|kääntynyt islamiin|kääntyi islamiin|käännyin islamiin|kääntynyt muslimiksi|kääntynyt juutalaisuuteen|kääntynyt ortodoksiksi|liittynyt ortodoksikirkkoon",
      "ramadanin paasto*|ramadan paasto*|paastoan ramadan*|paastoaa ramadan*|paastoamme ramadan*|paasto ramadanin|vietän ramadania|viettää ramadania|vietämme ramadania|ramadanin takia|ramadanin vuoksi|ramadanin aikana en|halal ruoka*|halal ruokavalio*|halalruoka*|halal lihaa vain|syö halalia|syön halalia|vain halal*|kosher ruoka*|kosherruo*|syö kosheria|syön kosheria|vain kosher*|ei syö sianlihaa|en syö sianlihaa|emme syö sianlihaa|ei sianlihaa uskon*|ilman sianlihaa|sianlihaton ruokavalio|sapatti|sapattina|sapatin|sapattia|rukoushetk*|rukousaika*|rukoustauko*|rukoilen viisi|rukoilee viisi|rukoushuone*|perjantairukou*|moskeijassa|moskeijaan|moskeijalla|synagogassa|synagogaan|jumalanpalvelukse*|messussa käy*|käyn messussa|rippikoulu|rippikouluun|rippikoulussa|rippileiri*|riparille|riparilla|konfirmaatio|konfirmaation|konfirmoitu|ristiäiset|ristiäisiin|ristiäisten|kastejuhla*|kastetodistus*|kastettu|kastetaan|uskonnollisista syistä|uskonnollinen vakaumus|uskonnollisen vakaumu*|vakaumuksellisista|vakaumuksen takia|kieltäytyy verensiirro*|kieltäytyy verituottei*|hunnutettu|käytän huivia uskon*|käyttää huivia uskon*|käytän hijabia|käyttää hijabia|hijab|hijabin|hijabia|hijabissa|burka|kipa päässä|turbaanini|mekan pyhiinvaellus*|pyhiinvaellus mekkaan|mekkaan|umra|hadž|eid juhla|eid juhlan|eid al fitr|olen pappi|on pappi|olen imaami|on imaami|imaamina|rabbi|diakonina|nunna|munkki luostarissa|seurojen puhuja|suviseuroissa|suviseuroihin|elämänkatsomustie*|et opetukseen uskon*",
    ],
    unsure: [
      "ortodoksinen|katolinen|katolisen|luterilai*|juutalai*|islam*|ramadan*|kosher|halal|huivi|huivin|kristitty|kristityn|kristillinen|uskonto|uskontoni|uskonnollinen|hengellinen|seurakunta|seurakunnan|muslim*",
    ],
    figurative: [
      "ateisti tietokone|halal hylly*|halal tuotte*|halal pizza|halal kauppa|halal liha tiskillä|kosher suola|kosher viini*|ortodoksinen kirkko sijaitsee|ortodoksinen juhla|uspenskin katedraal*|kirkkokatu|kirkonkylä|kirkkonummi|kristillisdemokraat*|kirkkoherranvirasto*|munkkiniem*|munkkivuor*|munkit|munkki ja kahvi|munkkeja|sima ja munkki|vappumunkki*|munkkipossu|rabbi jazz|laiva kastettu|laivan kaste|kastettu nimellä|myrsky kastettu|nunnan oikku|nunnanlahd*|pappilan*|papin tila|pappi kahvila|uskonnon oppikirja|uskonnon kirja|uskonto ja|kastettu suklaaseen|suklaaseen kastettu|kastettu veteen|uunimunkki*|muslimi naapurusto",
    ],
    somebody,
  },
  ETHNICITY: {
    language: "fi",
    terms: [
      "romanin|romaneja|romanit|romanina|romaniperhe*|romanitaust*|romaniksi|romaninainen|romaninais*|romanimies|romanimieh*|romaniväestö*|romanien|romaninuor*|mustalai*|saamelainen|saamelaisen|saamelaisia|saamelaiset|saamelaisena|saamelaistaust*|saamelaisperhe*|saamelaislapsi|pohjoissaamelai*|inarinsaamelai*|kolttasaamelai*|kolttien|koltta|inkeriläinen|inkeriläisen|inkeriläistaust*|inkerinsuomalai*|inkeriläiset|tataari|tataarin|suomen tataar*|kurdi|kurdin|kurdit|kurditaust*|kurdeja|hazara|hazaroita|paštu|jesidi*|rohingya*|uiguuri*|somalitaust*|somalialaistaust*|somalin|somaleja|somalit|somaliperhe*|afrikkalaistaust*|afrikkalaistausta*|arabitaust*|arabin|arabeja|aasialaistaust*|vietnamilaistaust*|kiinalaistaust*|thaimaalaistaust*|venäläistaust*|virolaistaust*|turkkilaistaust*|iranilaistaust*|irakilaistaust*|afganistanilaistaust*|nigerialaistaust*|etiopialaistaust*|kongolaistaust*|albaanitaust*|bosnialaistaust*|juutalaistaust*|ulkomaalaistaust*|maahanmuuttajataust*|mamu taust*|mamutaust*|pakolaistaust*|intialaistaust*|filippiiniläistaust*|latinotaust*|romanialaistaust*",
      "tummaihoi*|mustaihoi*|vaaleaihoi*|ihonvärini|ihonvärin|ihonvärinsä|ihonväri|ihonvärisi|ruskea tyttö rasismi|rodullistettu*|etninen tausta|etnisen taustan|etninen alkuperä|etnisen alkuperän|etniseltä taustalta*|etninen vähemmistö|etnisen vähemmistön|etniseen vähemmistöön|syntyperältäni|syntyperältään|juureni ovat|juuret ovat|sukujuuret|afrosuomalai*|neekeri*|ryssä|juutalainen äidin puolelta|isän puolelta juutalai*|äidin puolelta juutalai*|isän puolelta romani*|äidin puolelta romani*|romani isän*|sinti",
    ],
    unsure: [
      "romani|arabi|somali|saamelai*|musta ihminen|tumma iho|afrikkalainen|aasialainen|mustaihoinen|kolttia|mamu",
    ],
    figurative: [
      "saamelaismuseo*|saamelaiskäräj*|saamelaisalue*|saamelaisasu myynnissä|saamelaiskäsityö*|saamelainen ruoka|romanian|romaniassa|romanialai*|romania|romaniasta|romaniaan|mustalaismusiikki*|mustalaiskaravaani*|aasialainen ruoka|aasialainen ravintola|afrikkalainen ruoka|afrikkalainen musiikki|arabikevät|arabialai*|arabica*|arabia astia*|arabian astia*|arabian|arabianranta*|arabianranna*|somali kissa|somali rotu|arabi hevonen|arabihevo*|mannekiin*|mannerheim*|roomalai*",
    ],
    somebody,
  },
  POLITICS: {
    language: "fi",
    terms: [
      "kokoomuksen jäsen*|kokoomuksen ehdokas|kokoomuksen ehdokkaa*|kokoomuksen valtuutet*|kokoomuksen kansanedustaj*|kokoomuslai*|kokoomusnuor*|kokoomusaktiivi*|demarien jäsen*|demarien ehdokas|demari|demarin|demareita|demarina|demarit|sdp n jäsen*|sdp n ehdokas|sdp n ehdokkaa*|sdp n valtuutet*|sdp n kansanedustaj*|sosiaalidemokraatt*|sosialidemokraatt*|keskustan jäsen*|keskustan ehdokas|keskustan ehdokkaa*|keskustan valtuutet*|keskustan kansanedustaj*|keskustalai*|kepulai*|kepulainen|perussuomalaisten jäsen*|perussuomalaisten ehdokas|perussuomalaisten ehdokkaa*|perussuomalaisten valtuutet*|perussuomalaisten kannattaj*|perussuomalainen|perussuomalaisia|perussuomalaisena|persujen jäsen*|persujen ehdokas|persu|persun|persuja|persuna|persut|ps n ehdokas|ps n ehdokkaa*|ps n jäsen*|vihreiden jäsen*|vihreiden ehdokas|vihreiden ehdokkaa*|vihreiden valtuutet*|vihreiden kansanedustaj*|vasemmistoliiton jäsen*|vasemmistoliiton ehdokas|vasemmistoliiton ehdokkaa*|vasemmistoliiton valtuutet*|vasemmistoliittolai*|vasemmistolainen|vasemmistolaisena|vassari*|rkp n jäsen*|rkp n ehdokas|rkp n ehdokkaa*|rkp n valtuutet*|rkp läinen|kristillisdemokraatti|kristillisdemokraattien jäsen*|kristillisdemokraattien ehdokas|kd n jäsen*|kd n ehdokas|liike nytin jäsen*|liike nytin ehdokas|kommunistisen puolueen jäsen*|kommunisti|kommunistin|kommunistina|skp n jäsen*|skp n ehdokas|piraattipuolueen jäsen*|sinimustan liikkeen*|sinimustalai*|vapauden liiton jäsen*|valta kuuluu kansalle*",
      "puolueen jäsen*|puolueeni|puoluejäsen*|puoluekirja*|jäsenkirja puolueen*|ehdolla kuntavaal*|ehdokkaana kuntavaal*|ehdolla eduskuntavaal*|ehdokkaana eduskuntavaal*|ehdolla aluevaal*|ehdokkaana aluevaal*|ehdolla vaaleissa|ehdokkaana vaaleissa|ehdolla eurovaal*|ehdokkaana eurovaal*|kuntavaaliehdokas|kuntavaaliehdokkaa*|eduskuntavaaliehdokas|eduskuntavaaliehdokkaa*|aluevaaliehdokas|vaaliehdokas|vaaliehdokkaa*|kunnallisvaaliehdok*|asettunut ehdolle|asetuin ehdolle|äänestin kokoomus*|äänestin demar*|äänestin persu*|äänestin perussuomal*|äänestin vihre*|äänestin keskusta*|äänestin vasemmisto*|äänestin rkp*|äänestän kokoomus*|äänestän demar*|äänestän persu*|äänestän perussuomal*|äänestän vihre*|äänestän keskustaa|äänestän vasemmisto*|äänestää kokoomus*|äänestää persu*|äänestää perussuomal*|äänestää vihre*|äänestää demar*|äänestää keskusta*|poliittinen vakaumus|poliittisen vakaumu*|poliittiset mielipite*|poliittinen suuntautumi*|poliittinen kanta*|poliittisesti aktiivi*|poliittinen pakolai*|poliittisena pakolai*|toisinajattelija*|elokapina|elokapinan|elokapinassa|elokapinaan|elokapinalai*|ilmastoaktivisti*|eläinoikeusaktivisti*|aktivisti|aktivistin|aktivistina|anarkisti|anarkistin|natsi|uusnatsi*|pohjoismaisen vastarintaliikke*|soldiers of odin*|antifa|antifassa|vaalikampanjani|demarinuor*|keskustanuor*|vasemmistonuor*|vihreät nuoret|perussuomalaiset nuoret|demarien mies|eronnut puolueesta|erosin puolueesta|erosi kokoomuksesta|erosin kokoomuksesta|eronnut kokoomuksesta|erosi persuista|eronnut persuista|erosin demareista|eronnut demareista|eronnut keskustasta|erosin keskustasta|erosi keskustasta|eronnut vihreistä|erosin vihreistä",
    ],
    unsure: [
      "kokoomus|kokoomusta|kokoomuksen|perussuomalaiset|perussuomalaisten|vasemmistoliitto|vasemmistoliiton|sdp|rkp|vihreissä|vihreiden|demareiden|vasemmisto|oikeistolai*|vasemmistolai*|puolue|puolueen|ehdokkaana|ehdokas|äärioikeisto*|äärivasemmisto*|liberaali|konservatiivi|sosialisti",
    ],
    figurative: [
      "perussuomalainen ruoka|perussuomalaista ruokaa|perussuomalainen sää|vihreiden valojen|vihreiden tuotteiden|vihreiden ledien|vihreiden kuulien|keskustan parkki*|keskustan myymälä*|keskustan palvelupiste*|keskustan liike*|keskustan asunto*|keskustan konttori*|keskustan toimipiste*|keskustan kirjasto*|keskustan sali*|keskustan ravintol*|keskustan pysäk*|keskustan noutopiste*|keskustan kauppa*|ehdokas työpaikkaan|paras ehdokas|työpaikan ehdokas|vuoden tuote ehdokas|rekrytointi ehdokas|liike nyt suljettu|persukki*|persulim*",
    ],
    somebody,
  },
  UNION: {
    language: "fi",
    terms: [
      "luottamusmies|luottamusmiehen|luottamusmiehenä|luottamusmiehelle|luottamusmiehet|luottamusmieheni|pääluottamusmies|pääluottamusmiehen*|varaluottamusmies|työsuojeluvaltuutettu jhl|jhl n luottamus*|pam in luottamus*|pamin luottamus*|tehyn luottamus*|superin luottamus*|juko n luottamus*|jukon luottamus*|oaj n luottamus*|oajn luottamus*|jytyn luottamus*|akt n luottamus*|proliiton luottamus*|pron luottamus*|teollisuusliiton luottamus*|rakennusliiton luottamus*|paun luottamus*|raideammattilaisten luottamus*|yhteysvaltuutettu|ammattiosasto*|ammattiosaston puheenjohtaj*|ammattiyhdistysaktiivi*|ammattiyhdistysihminen|ay aktiivi*|ay jäsen*|ay jäsenmaksu*|ay maksu*|ammattiyhdistyksen jäsen*|ammattiliiton jäsen*|ammattiliittoon kuulu*|ammattiliiton luottamus*|ammattiliittoni|ammattiliitto eroan|liiton jäsen|liiton jäsenenä|liiton jäsenyy*|liiton jäseneksi|liiton jäseniä|liittoon kuulu*|kuulun liittoon|kuulun ammattiliittoon|kuuluu liittoon|kuuluu ammattiliittoon|kuulutko liittoon|en kuulu liittoon|ei kuulu liittoon|erosin liitosta|eronnut liitosta|erosi liitosta|järjestäytynyt|järjestäytymätön|järjestäytyneenä|järjestäytymisen takia",
      "pam in jäsen*|pamin jäsen*|pam jäsen*|tehyn jäsen*|superin jäsen*|jhl n jäsen*|jhln jäsen*|jhl jäsen*|jytyn jäsen*|oaj n jäsen*|oajn jäsen*|proliiton jäsen*|pro n jäsen*|teollisuusliiton jäsen*|rakennusliiton jäsen*|sähköliiton jäsen*|akt n jäsen*|akt n luottamusmies|paun jäsen*|tek n jäsen*|insinööriliiton jäsen*|erton jäsen*|journalistiliiton jäsen*|lääkäriliiton jäsen*|talentian jäsen*|akavalai*|merimiesunionin jäsen*|sll n jäsen*|palvelualojen ammattiliiton*|kuulun pamiin|kuuluu pamiin|kuulun tehyyn|kuuluu tehyyn|kuulun jhl ään|kuuluu jhl ään|kuulun superiin|kuuluu superiin|kuulun oaj hin|jäsenmaksu pam*|pam jäsenmaksu*|jhl jäsenmaksu*|liiton jäsenmaksu*|jäsenmaksu liittoon|jäsenmaksuperintä|lakossa|olen lakossa|olin lakossa|on lakossa|oli lakossa|osallistuin lakkoon|osallistui lakkoon|osallistun lakkoon|lakkolai*|lakkovahti*|lakkoavustu*|lakkopäiv* palka*|lakkopäivien pidätys|lakkorikkur*|lakkokassa*|ulosmarssi*",
    ],
    unsure: [
      "ammattiliitto|ammattiliiton|ammattiyhdisty*|lakkoon|lakon|liiton|liittoon|tehy|jhl|pam|jyty|teollisuusliitto|luottamusm*",
    ],
    figurative: [
      "liiton kurssi*|jääkiekkoliiton|palloliiton|euroopan unioni*|avioliiton|avioliittoon|avoliiton|lakossa oleva kone|bussit lakossa|junat lakossa|kuskit lakossa|ahtaajat lakossa|lakko peruu|lakko vaikuttaa|lakon takia juna|lakon takia lento|lakon vuoksi juna|lakon vuoksi posti|posti on lakossa|postilakko*|posti lakossa|postin lakko*|lakon aikana juna*|lakkovaroitus|palautusoikeus|järjestäytynyt rikolli*|yhtiökokous järjestäytyi|kaapelin liiton",
    ],
    somebody,
  },
  SEXUALITY: {
    language: "fi",
    terms: [
      "homoseksuaali*|homopari*|homoliitto*|homomies|homona|homoksi|homoja|homon|homojen|homosuhde|biseksuaali*|lesbo|lesbon|lesboja|lesbona|lesbopari*|lesbot|lesboäiti*|panseksuaali*|aseksuaali*|heteroseksuaali*|transsukupuoli*|transihminen|transihmis*|transmies|transmieh*|transnainen|transnais*|transnuor*|transpoika|transtyttö|transvestiit*|muunsukupuoli*|intersukupuoli*|sukupuolenkorjau*|sukupuolen korjau*|sukupuolen vahvista*|sukupuoleni vahvist*|juridisen sukupuolen|sukupuoleni on vaihtunut|korjattu sukupuoli|korjannut sukupuole*|sukupuoliristiriit*|sukupuolidysforia*|sukupuoli-identiteet*|seksuaalinen suuntautumi*|seksuaalisen suuntautumi*|seksuaalivähemmistö*|sukupuolivähemmistö*|sateenkaariperhe*|sateenkaaripar*|sateenkaarinuor*|queer|deadname|transpoli*|kaapista ulos tul*|tulin kaapista|tullut kaapista|tuli kaapista",
      "naimisissa naisen kanssa|naimisissa miehen kanssa|parisuhteessa naisen kanssa|parisuhteessa miehen kanssa|samaa sukupuolta|samansukupuoli*|kaksi äitiä|kaksi isää|kahden äidin perhe*|kahden isän perhe*|olemme naispari|olemme miespari|naispari|miespari|naisparin|miesparin|seksielämä*|polyamori*|swinger*|parinvaihto*",
    ],
    unsure: [
      "homo|homot|gay|lesbo*|trans|bi|hetero|heterot|rekisteröity parisuhde|rekisteröidyssä parisuhteessa|tykkää miehistä|tykkää naisista",
    ],
    figurative: [
      "homo sapiens|homogeen*|homogenoi*|homopiippu|home homo|homeinen|heterogeen*|transrasva*|transu|sateenkaaren värit|bi puhdistus|gay pride tapahtuma*|homo laskin",
    ],
    somebody,
  },
  GENETIC: {
    language: "fi",
    terms: [
      "geenitesti*|geenitutkimu*|geenimutaati*|geenivirhe*|geenivirheen kantaja*|geenimuutos|geenimuutoksen|geeniperimä*|geeniperimäni|geenin kantaja*|geenin kantajuu*|geeniä kantava*|kantajageeni*|kantajatesti*|kantajuustutkimu*|perinnöllisyystutkimu*|perinnöllisyyspoli*|perinnöllisyysneuvon*|perinnöllisyyslääk*|perinnöllinen alttius|perinnöllisen alttiuden|perinnöllinen sairaus|perinnöllinen tauti|perinnöllisen sairauden|perinnöllisen taudin|perinnöllinen rintasyöp*|perinnöllinen syöpäalttius|syöpäalttiu*|syöpägeeni*|sairausgeeni*|tautigeeni*|brca*|brca geeni*|dna testi*|dna näyte*|dna näytteen*|dna tutkimu*|dna ni|dna profiili|dna tulos|dna isyystesti|isyystesti*|isyystutkimu*|kromosomitutkimu*|kromosomipoikkeav*|kromosomimuuto*|kromosomivirhe*|geneettinen alttius|geneettinen sairaus|geneettinen testi*|geneettisen*|geneettinen|genomi|genomini|genomitieto*|genominäyte*|biopankkinäyte*|biopankkisuostumu*|lynchin oireyhtym*|leidenin mutaati*|leiden mutaati*|faktori v leiden|fvl kantaja*|trisomia*|sukurasite*|suvussa kulkee|suvussa kulkeva*|suvussa perintönä|perintötekijät|myheritage testi*",
    ],
    unsure: ["perinnöllinen|perinnöllistä|perinnöllisen|geenit|geeneissä|dna|kromosomi*|kantaja"],
    figurative: [
      "dna liittymä*|dna n liittymä*|dna lasku*|dna n lasku*|dna verkko*|dna n verkko*|dna viihde*|dna tv|dna netti|dna kauppa*|dna n asiakas*|dna oyj|dna n kauppa*|dna prepaid*|dna kampanja*|dna vai elisa|elisa vai dna|dna hubi|vaihtaa dna*|siirtyä dna*|dna lta|dna lle|dna lla|dna sta|yrityksen dna*|brändin dna*|geenimuunnel*|geenitesti koiralle|koiran geenitesti*|koiran dna*|geneettinen algoritmi|perinnöllinen oikeus|lehden kantaja|lehdenkantaja|tavaran kantaja|kortin kantaja",
    ],
    somebody,
  },
  BIOMETRIC: {
    language: "fi",
    terms: [
      "sormenjälki|sormenjäljen|sormenjälkeä|sormenjälkeni|sormenjälkensä|sormenjäljet|sormenjälkiä|sormenjälkien|sormenjäljillä|sormenjäljellä|sormenjälkitunnistu*|sormenjälkitieto*|sormenjälkilukija ei tunnista|peukalonjälki*|peukalonjäljen|kämmenjälki|kämmenjäljen|kämmenen verisuonisto*|kämmentunnistu*|kämmenen skannau*|verisuonikuvio*|kasvojentunnistu*|kasvojeni skannau*|kasvoskannau*|kasvokuvan biometri*|kasvopiirtee*|kasvotunnistu*|kasvojen tunnistu*|kasvojen skannau*|kasvomalli*|iiristunnistu*|iiriskuva*|iiriksen skannau*|iiriskannau*|verkkokalvon skannau*|verkkokalvoskannau*|verkkokalvotunnistu*|silmän skannau*|äänentunnistu*|äänitunnistu*|äänijälki|äänijäljen|ääninäyte|ääninäytteen|äänibiometri*|puheentunnistus biometri*|ääneni tallennet*|biometrinen|biometriset|biometrisen|biometriset tiedot|biometriset tunnist*|biometriatieto*|biometriikka*|kävelytyyli tunnist*|kirjoitusrytmi|face id|touch id|kädenmuoto*|käden muoto|käden geometri*|ääniprofiili*",
    ],
    unsure: ["sormenjälki*|biometri*|iiris|kasvokuva"],
    figurative: [
      "hiilijalanjälki*|biometrinen passi|biometrisen passin|biometrinen passikuva*|biometrinen kuva|passikuva biometri*|sormenjälkilukija mallissa|puhelin sormenjälkilukijalla|sormenjälkilukijalla varustet*|sormenjälkitunnistin mallissa|sormenjälkiä näytössä|sormenjälkiä lasissa|sormenjälkiä ruudussa|sormenjäljet näytössä|sormenjäljet ruudussa|sormenjälkiä pinnassa|malli face id|iiris kukka|iiris kurjenmiekka",
    ],
    somebody,
  },
  CRIMINAL: {
    language: "fi",
    terms: [
      "rikosrekisteri*|rikosrekisteriote*|rikostuomio*|rikoshistoria*|rikostausta*|rikollinen tausta|rikosepäil*|tuomittu|tuomittiin|tuomitun|tuomittuna|tuomitut|tuomiosta vapau*|vankeustuomio*|vankeusrangaistu*|vankeutta|vankilassa|vankilasta|vankilaan|vankila|vankilatuomio*|vankilareissu*|vanki|vangin|vankina|vankeja|vangittu|vangittiin|vangittuna|vapautunut vankil*|vapautui vankil*|ehdonalai*|ehdollista vankeutta|ehdollinen tuomio|ehdollisen tuomion|ehdotonta vankeutta|ehdoton tuomio|koevapau*|valvotussa koevapau*|valvontarangaistu*|valvontapanta*|jalkapanta|jalkapannan|jalkapannassa|sähköinen valvonta|sähköisessä valvonnassa|yhdyskuntapalvelu*|yhdyskuntaseuraamu*|rise n valvoja|sakkotuomio|päiväsakko*|päiväsakkoja|linnassa istu*|istunut linnassa|istui linnassa|linnareissu*|linnatuomio|lusii|lusinut|lusimassa|kakku päällä|avovankila*|suljettu laitos rise|elinkautinen|elinkautis*|sakkovanki*",
      "tutkintavan*|tutkintavankeu*|pidätetty|pidätettynä|pidätettiin|pidätyksessä poliisi*|poliisiputka*|putkassa|putkaan|epäilty rikoksesta|epäiltynä rikoksesta|rikoksesta epäilty|epäillään rikoksesta|epäillään pahoinpitely*|epäillään petok*|epäillään varkau*|epäiltynä pahoinpitely*|epäiltynä petok*|epäiltynä varkau*|rikoksesta syytetty|syytettynä|syytetty|syytteessä|syyte petok*|syyte pahoinpitely*|syyte rattijuop*|käräjillä syytet*|rikosjuttu*|esitutkinnassa epäil*|esitutkinta minua|pahoinpitelytuomio*|petostuomio*|petostuomiosta|huumetuomio*|varkaustuomio*|rattijuopumustuomio*|seksuaalirikostuomio*|tuomio petok*|tuomio pahoinpitely*|tuomio varkau*|tuomio huume*|tuomio rattijuop*|rattijuop*|rattijuoppo*|törkeä rattijuop*|ajokiel*|ajokiellossa|ajokieltoon|ajokielto|ajokortti hyllyllä|kortti hyllyllä|kortti lähti rattijuop*|alkolukko|alkolukon|alkolukkoon|alkolukollinen|alkolukko ajo*|huumausainerikos|huumausainerikok*|huumerikos|huumerikok*|käyttörikos|lähestymiskiel*|lähestymiskielto|kuristanut tuomi*|lähisuhdeväkival* tekij*|pahoinpidellyt tuomi*|rikoskierre*|rikollinen|rikollisen|rikollisena|taparikolli*|talousrikok*|petoksesta tuomi*|petoksesta tuomittu|varkaudesta|varkaudesta tuomittu|kavalluksesta|kavalluksesta tuomit*|etsintäkuulutet*|etsintäkuulut*|maahantulokiel*|karkotuspäätös|karkotettu|karkottami*|liiketoimintakiel*|liiketoimintakielto|jengiläi*|moottoripyöräjengi*|pedofiili*",
    ],
    unsure: [
      "rikos|rikoksesta|tuomio|tuomion|tuomiosta|sakko|sakot|sakkoja|vankeu*|käräjäoikeu*|oikeudenkäyn*|poliisi vei|linnassa",
    ],
    figurative: [
      "vankila museo|vankilamuseo*|hotelli katajanokka vankila|pakohuone vankila|vankila pakopeli|linnan juhlat|linnassa konsertti|olavinlinna*|turun linna*|hämeen linna*|tuomittu epäonnistum*|tuomittu odottamaan|odottamaan tuomittu|järkyttävä rikos hinta|rikos hinnoittelu|rikosilmoituksen tekij*|rikosilmoitus|rikosilmoituksen|rikosilmoituksesta|rikosilm|myöhästymissakko*|sopimussakko*|sopimussakkoa|sopimussakon|viivästyssakko*|vangittu huomio|pysäköintisakko*|parkkisakko*|parkkisakon|pysäköintivirhemaksu|ylinopeussakko|rikoskirjailija|rikoskirja*|rikossarja*|rikoskomisario|elinkautinen takuu|pidätetty palkasta|pidätetty summa|pidätetään palkasta|ennakonpidäty*|ennakkopidäty*|oikeudet pidätetään|oikeus pidätetään|muutokset pidätetään",
    ],
    somebody,
  },
  CHILD: {
    language: "fi",
    terms: [
      "olen 8 vuotias|olen 9 vuotias|olen 10 vuotias|olen 11 vuotias|olen 12 vuotias|olen 13 vuotias|olen 14 vuotias|olen 15 vuotias|olen 16 vuotias|olen 17 vuotias|oon 8 vuotias|oon 9 vuotias|oon 10 vuotias|oon 11 vuotias|oon 12 vuotias|oon 13 vuotias|oon 14 vuotias|oon 15 vuotias|oon 16 vuotias|oon 17 vuotias|oon 10 vee|oon 11 vee|oon 12 vee|oon 13 vee|oon 14 vee|oon 15 vee|olen alaikäinen|oon alaikäinen|olen vielä alaikäinen|asiakas alaikäinen|alaikäinen asiakas|soittaja alaikäinen|käyn yläastetta|käyn alaastetta|käyn ala astetta|käyn ylä astetta|oon ala asteella|oon yläasteella|olen yläasteella|olen alakoulussa|olen kolmannella luokalla|olen neljännellä luokalla|olen viidennellä luokalla|olen kutosluokalla|oon kutosella|oon vitosella|oon nelosella|oon seiskalla|oon kasiluokalla|oon ysillä|en oo viel 18|en ole vielä 18|en oo täysi ikäinen|äiti ei tiedä|isi ei tiedä|iskä ei tiedä|äiti tietää tästä|äiti antoi luvan|iskä antoi luvan|vanhemmat ei tiedä|vanhemmat eivät tiedä|kysyn äidiltä|kysyn iskältä|kysyy äidiltä|mun ope|meidän opettaja sanoi",
    ],
    unsure: ["alaikäinen|alaikäisen|alaikäisenä|koululainen"],
    figurative: ["alaikäisiltä kielletty|ei alaikäisille|kielletty alaikäisiltä|alaikäisille ei myydä"],
    somebody,
  },
};
