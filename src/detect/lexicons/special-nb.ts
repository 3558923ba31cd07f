import { crossed } from "./crossed.ts";
import type { SpecialLexicons } from "./special-lexicons.ts";

/*
 * Norwegian: Bokmål, Nynorsk, and words of the Sámi and Kven minorities as Norwegian text has them. Written for this project from
 * general knowledge; party names after the PartyFacts list (MIT).
 */

const somebody =
  "jeg meg min mitt mine eg æ han hun ho hans hennes ham henne vi oss vår våre du din ditt kunde kunden kd innringer ft leietaker beboer mann mannen kone kona samboer samboeren kjæreste mamma pappa mor far mormor farmor morfar farfar bestemor bestefar sønn sønnen datter datteren dattera barn barnet barna bror søster familie familien nabo naboen kollega venn pasient pas bruker søker medlem elev ansatt er ble har hadde blitt pga fordi derfor som";

const PARTIES =
  "arbeiderpartiet|høyre|fremskrittspartiet|senterpartiet|sosialistisk venstreparti|venstre|rødt|kristelig folkeparti|miljøpartiet de grønne|miljøpartiet|pasientfokus|industri- og næringspartiet|generasjonspartiet|norgesdemokratene|demokratene|konservativt|pensjonistpartiet|liberalistene|partiet sentrum|kystpartiet|piratpartiet|folkets parti|bompengepartiet|norsk samisk riksforbund|norske samers riksforbund|nordkalottfolket|AP|FRP|SV|SP|KRF|MDG|INP|NKP|NSR|AUF|unge høyre|unge venstre|sosialistisk ungdom|rød ungdom|FPU|KRFU|grønn ungdom|senterungdommen|partiet|et parti|et politisk parti|bygdelista|tverrpolitisk liste";

const UNIONS =
  "fagforbundet|fellesforbundet|utdanningsforbundet|sykepleierforbundet|norsk sykepleierforbund|delta|NTL|FO|fellesorganisasjonen|handel og kontor|forskerforbundet|tekna|NITO|parat|negotia|NJF|norsk jernbaneforbund|lokomotivmannsforbundet|norsk transportarbeiderforbund|norsk sjømannsforbund|sjømannsforbundet|industri energi|SAFE|EL og IT|EL og IT forbundet|IE|NNN|skolenes landsforbund|skolelederforbundet|arkivforbundet|finansforbundet|juristforbundet|legeforeningen|den norske legeforening|politiets fellesforbund|norsk journalistlag|journalistlaget|befalets fellesorganisasjon|LO|YS|unio|akademikerne|econa|lederne|creo|NSF|fagforeningen|fagforening|fagforbund|en fagforening|et fagforbund|postkom|musikernes fellesorganisasjon|samfunnsviterne|psykologforeningen|flygerforbundet|kabinforbundet";

const OFFENCES =
  "tyveri*|grovt tyveri|naskeri*|bedrageri*|grovt bedrageri|trygdesvindel*|trygdebedrageri|svindel*|promillekjøring*|fyllekjøring*|ruskjøring*|vold|voldsbruk|vold i nære relasjoner|mishandling*|kroppskrenkelse*|kroppsskade|legemsbeskadigelse|legemskrenkelse|voldtekt*|overgrep*|seksuelle overgrep|overgrepsmateriale|blotting|drap*|drapsforsøk|uaktsomt drap|ran|grovt ran|innbrudd*|narkotika*|narkotikabesittelse|narkotikalovbrudd|narkosalg|hasj*|hasjsalg|dopsalg|besittelse av narkotika|bruk av narkotika|smugling*|skattesvik*|skatteunndragelse*|underslag*|økonomisk utroskap|dokumentfalsk*|hvitvasking*|trusler*|stalking|hensynsløs atferd|hatefulle ytringer|hatkriminalitet|heleri*|grovt heleri|skadeverk*|grovt skadeverk|våpenbesittelse|brannstiftelse*|fartsovertredelse*|råkjøring|kjøring uten førerkort|ordensforstyrrelse|menneskehandel|identitetstyveri|id-tyveri|datainnbrudd|korrupsjon|brudd på besøksforbudet|brudd på våpenloven|kjøring i rus";

export const SPECIAL_NB: SpecialLexicons = {
  RELIGION: {
    language: "nb",
    terms: [
      "jehovas vitne|jehovas vitner|jehovas vitnar|muslim|muslimar|muslimer|muslimsk|muslimske|hindu|hinduer|hinduisk*|buddhist*|sikh|sikher|sunnimuslim*|sjiamuslim*|shiamuslim*|ahmadiyya*|alevitt*|jesidi*|yezidi*|mormon|mormoner|pinsevenn|pinsevenner|baptist|baptister|adventist*|metodist|metodister|læstadianer*|læstadiansk*|frikirkelig*|katolikk|katolikker|protestant|protestanter|ateist|ateister|agnostiker|konfesjonsløs|scientolog*|kveker*|ortodoks kristen|russisk-ortodoks*|gresk-ortodoks*|romersk-katolsk*|jødisk tro|er jøde|er jøder|er jødisk|er muslim|er kristen|er kristne|er katolikk|er katolsk|er religiøs|er religiøse|er troende|er døpt|er ikke døpt|udøpt|ikke døpt|aldri døpt|praktiserende muslim|praktiserende katolikk|dypt religiøs|strengt religiøs|bekjennende kristen|smiths venn|smiths venner|brunstad|human-etiker|humanetiker|human-etisk forbund medlem|åsatru*|åsatrusamfunn",
      "konverterte til islam|konvertert til islam|konverterte til katolisismen|konvertert til katolisismen|konvertert til jødedommen|konvertert til kristendommen|konvertitt*|blitt frelst|ble frelst|meldt ut av kirken|meldt meg ut av kirken|meldte meg ut av kirken|meldt ut av kirka|meldt meg ut av statskirken|utmelding av kirken|utmeldt av kirken|utmeldt av den norske kirke|gått ut av kirken|medlem i den norske kirke|medlem av den norske kirke|medlem av kirken|medlem i kirken|medlem i menigheten|medlem av menigheten|medlem i moskeen|medlem i katolske kirke|medlem i human-etisk forbund|medlem av human-etisk|går i moskeen|går i kirken hver|går til gudstjeneste|fredagsbønn*|ber fem ganger|bønnetid*|bønnerom*|bønnematte*|bønnepause*",
      "faster under ramadan|fastar under ramadan|fastet under ramadan|faster i ramadan|fasten i ramadan|feirer ramadan|feirer eid|feirer id|feirer jom kippur|feirer hanukka|holder sabbaten|sabbat|sabbaten|sjabbat|bar mitzva|spiser bare halal|spiser halal|spiser kun halal|kun halal|bare halal|må ha halal|halalkjøtt|halalmat|halal mat|spiser kosher|koscher mat|koshermat|spiser ikke svin|spiser ikke svinekjøtt|ikke svinekjøtt|bærer hijab|bruker hijab|går med hijab|bærer niqab|bruker niqab|bærer turban|bærer kippa|hijaben min|hijaben hennes|pilegrimsreise|hajj|ble konfirmert|konfirmert i kirken|humanistisk konfirmasjon|kirkelig konfirmasjon|borgerlig konfirmasjon|døpes i|døpt i|barnedåp|dåpsattest|religiøse grunner|av religiøse årsaker|religiøs overbevisning|min religion|mi tru|vår religion|hennes religion|hans religion|bekjennelse|trossamfunn|er prest|er imam|er rabbiner|er nonne|er munk|pastor i",
    ],
    unsure: [
      "katolsk|katolske|kristen|kristne|jødisk|jødiske|jøde|islam|hijab|niqab|troende|religiøs*|frelst|døpt|dåp|menighet*|statskirken",
    ],
    figurative: [
      "kristne høytider|kristne helligdager|jødiske høytider|halalpølse|halal burger|ramadan tilbud|ramadantilbud|dåpskjole*|dåpskjolen|dåpsgave*|dåpskake*|konfirmasjonsgave*|konfirmasjonsdress*|konfirmasjonskort|kristen bokhandel|jødisk museum|moske besøk|besøke moske*|besøk i moske*|buddha bowl*|buddhafigur*|gud vet|herregud|for guds skyld|tror på kvalitet|troende til alt|nesten religiøs|religiøst nøye|kirken i|kirken på|kirken ligger|kirkeveien|kirkegata|kirkens nødhjelp|kirkens bymisjon|kirkens sos|fast i|fast telefon|faste utgifter|faste kostnader|faste priser|fastebeløp|faste kunder|faste avdrag|fastepris|faste ansatte|faste brukere|faste kanaler|faste avtaler|på faste tider|bibelen for|bibel for hundeeiere|konfirmant i bransjen",
    ],
    somebody,
  },
  ETHNICITY: {
    language: "nb",
    terms: [
      "er same|er samer|er samisk|en samisk familie|samisk bakgrunn|samiske røtter|samisk opphav|samisk avstamning|samisk reindriftsfamilie|reindriftssame|sjøsame|sørsame|nordsame|lulesame|jeg er kven|kvensk|kvenske|kvenar|romani|romanifolket|romanislekt|tater|taterne|taterslekt|skogfinn|skogfinner|jeg er rom|vi er rom|som rom her|er av romslekt|er romani|rombakgrunn|somalier|somaliere|somalisk bakgrunn|somalisk opprinnelse|kurder|kurdere|kurdisk|kurdiske|tamil|tamiler|tamilsk|palestinsk bakgrunn|palestinsk opprinnelse|pashtuner|hazara|hazarer|uigur*|jesidisk|berbisk|kosovoalbansk|pakistansk bakgrunn|vietnamesisk bakgrunn|iransk bakgrunn|tyrkisk bakgrunn|arabisk bakgrunn|afrikansk bakgrunn|afrikansk opprinnelse|asiatisk opprinnelse|arabisk opprinnelse|jødisk avstamning|jødisk slekt|jødisk bakgrunn|jødisk avstamming|jødisk familie|etnisitet|etnisk *sk|etnisk norsk|etnisk|etnisk bakgrunn|etnisk tilhørighet|etnisk opprinnelse|etnisk opphav|etnisk norsk|etnisk minoritet|minoritetsbakgrunn|innvandrerbakgrunn|norsk-somalisk|norsk-pakistansk|flerkulturell bakgrunn|adoptert fra colombia|adoptert fra korea|adoptert fra sør-korea|adoptert fra kina|adoptert fra etiopia|adoptert fra india",
      "mørkhudet|mørkhuda|mørkhudede|mørk i huden|hudfargen|hudfarge|hudfargen min|farget kvinne|farget mann|afronorsk*|jeg er svart|jeg er sort|vi er svarte|svart kvinne|svart mann|sorte kvinner|svart nordmann|svarte nordmenn|rasialisert",
    ],
    unsure: ["same|samer|samisk|samiske|tater|neger*|avstamning|kvenfolket|kvener"],
    figurative: [
      "samisk tolk|kurdisk tolk|tamilsk tolk|kvenske stedsnavn|kvensk språk|same time|same day|the same|svart på hvitt|svart eller hvit|svart og hvit|svart matt|sort matt|svart kaffe|svart arbeid|jobbet svart|jobber svart|svarteliste*|farge svart|fargen svart|svart farge|i svart|i sort|sort skjerm|rom 12|rom 14|rom nummer|rom med utsikt|rom til|rom for|dobbeltrom|enkeltrom|soverom|til roma|tur til roma|i roma|roma i italia|roma tomat*|sofa roma|samisk språk|samisk radio|samisk senter|samisk museum|samiske nyheter|samisk barnehage|samiske stedsnavn|samisk skole|opprinnelse for varen|opphavsland|opphavsgaranti*|opphavsmerke*|opprinnelsesgaranti*|etnisk mat|etniske retter|indian ocean|svart hull|svarte hull|svart lakk|sort lakk|sort eller hvit",
    ],
    somebody,
  },
  POLITICS: {
    language: "nb",
    terms: [
      crossed(
        "medlem i|medlem av|medlemmer av|medlemskap i|medlemskontingent til|kontingent til|bidrag til|gave til|gitt penger til|valgkamp for|driver valgkamp for|delegat for|kommunepolitiker for|lokalpolitiker for|fylkespolitiker for|stortingskandidat for|formannskapet for|bystyret for|sitter i bystyret for|bystyremedlem for|nestleder for|innmeldt i|utmeldt av|ekskludert fra|aktiv i|engasjert i|kandidat for|kandiderer for|stiller for|stiller til valg for|stemmer|stemmer på|stemte|stemte på|står på lista til|står på listen til|listekandidat for|på lista til|førstekandidat for|toppkandidat for|ordførerkandidat for|ordfører for|varaordfører for|gruppeleder for|leder i|nestleder i|styremedlem i|kasserer i|sitter for|sitter i kommunestyret for|kommunestyret for|kommunestyrerepresentant for|representant for|vararepresentant for|stortingsrepresentant for|fylkestinget for|meldt inn i|meldte meg inn i|meldt ut av|meldte meg ut av|tillitsvalgt i|frivillig for|frivillig valgkamp for|politiker for|sympatiserer med|sekretær i",
        PARTIES,
      ),
      "lokalpolitiker*|fritidspolitiker*|heltidspolitiker*|politisk verv|politiske verv|politisk tillitsverv|valgkamparbeid*|valgbod|delte ut valgmateriell|landsmøtedelegat|partilag|lokallag av|medlemskontingent til partiet|partimedlem*|politisk aktiv|politisk engasjert|politisk aktivitet|folkevalgt|kommunepolitiker*|fylkespolitiker*|stortingspolitiker*|kommunestyrerepresentant*|stortingsrepresentant*|stortingskandidat*|kommunestyremedlem|listekandidat|stiller til valg|stiller til valget|stiller til kommunevalget|kandidat til kommunestyret|kandidat i kommunevalget|kandidat ved valget|opposisjonspolitiker|heltidspolitiker|varaordfører|er ordfører|formannskapsmedlem|i formannskapet for|partileder|partifelle|nazist*|kommunist*|fascist*|nynazist*|anarkist*|sosialist*|feminist*|miljøaktivist*|klimaaktivist*|dyrevernsaktivist*|aktivist for|aktivist i|demonstrerte mot|demonstrerer mot|demonstrasjon mot|deltok i demonstrasjon*|politisk overbevisning|politiske overbevisning|politiske meninger|min politiske|politisk oppfatning|venstreradikal*|høyreekstrem*|venstreekstrem*|utmeldt av partiet",
    ],
    unsure: ["politiker|blå-grønn|folkevalgt"],
    figurative: [
      "stemme på årets|stemte i konkurransen|stemte på beste|stemmer i konkurransen|stemmer på beste|det stemmer|stemmer det|stemmer ikke|stemmer ikke med|stemmer med|stemmer bra|venstre side|høyre side|høyre hjørne|venstre hjørne|til venstre|til høyre|fra venstre|fra høyre|svinger til venstre|til venstre i|øverst til høyre|venstre hånd|høyre hånd|venstre øre|høyre øre|venstre hofte|høyre hofte|venstre kne|høyre kne|venstre arm|høyre arm|venstre fot|høyre fot|på venstre|på høyre|venstre dør|høyre dør|sv:|SP bank|konservativt anslag|rødt lys|rødt felt|rødt kort|rødt garn|rødt teppe|rødt tall|i rødt",
    ],
    somebody,
  },
  UNION: {
    language: "nb",
    terms: [
      crossed(
        "medlem i|medlem av|medlemmer i|medlemskap i|organisert i|er organisert i|organiserte i|fagorganisert i|meldt inn i|meldte meg inn i|innmeldt i|meldt ut av|meldte meg ut av|utmeldt av|tillitsvalgt i|tillitsvalgt for|tillitsvalgte i|plasstillitsvalgt for|plasstillitsvalgt i|hovedtillitsvalgt i|hovedtillitsvalgt for|klubbleder i|klubbleder for|verneombud for|kontingent til|aktiv i|styremedlem i|streiker med|streiket med|bistand fra|hjelp fra|forhandler for|betaler til",
        UNIONS,
      ),
      "fagorganisert*|fagorganiserte|fagforeningsmedlem*|fagforeningskontingent|tillitsvalgt|tillitsvalgte|plasstillitsvalgt|hovedtillitsvalgt|hovedverneombud|verneombud|klubbleder på|fagforeningen min|fagforbundet mitt|mitt fagforbund|min fagforening|streiket|streiker|er i streik|var i streik|tatt ut i streik|gikk ut i streik|streikevakt*|streikebidrag|streikekasse|streikestøtte|tilbudt hjelp av tillitsvalgt",
    ],
    unsure: [
      "fagforbundet|fellesforbundet|utdanningsforbundet|sykepleierforbundet|EL og IT forbundet|forskerforbundet|industri energi|handel og kontor|fellesorganisasjonen|politiets fellesforbund|finansforbundet|norsk transportarbeiderforbund|lokomotivmannsforbundet|sjømannsforbundet|norsk journalistlag|NITO|NTL",
    ],
    figurative: [
      "togstreik*|flystreik*|rammet av streik|rammet av streiken|på grunn av streik|pga streik|pga streiken|pga av streik|innstilt grunnet streik|grunnet streik|busstreik*|lærerstreik*|streik på posten|maskinen streiker|bilen streiker|pcen streiker|nettet streiker|skriveren streiker|telefonen streiker|appen streiker|ruteren streiker|heisen streiker|varmepumpa streiker|tillitsvalgt i borettslaget|tillitsvalgt i sameiet|organisert kriminalitet|organiserte reiser|organisert reise|organisert tur|vel organisert|uorganisert rot|dårlig organisert|godt organisert|delta i|vil delta|kan delta|skal delta|delta på|parat til|ikke parat|de andre lederne|lederne i",
    ],
    somebody,
  },
  SEXUALITY: {
    language: "nb",
    terms: [
      "homofil*|homofile|homoseksuell*|biseksuell*|bifil*|bifile|lesbisk*|lesbiske|panseksuell*|aseksuell*|heterofil*|seksuell legning|seksuelle legning|seksuell orientering|seksuelle orientering|kjønnsidentitet*|transperson*|transkvinne*|transmann*|transkjønna|transkjønnet*|transseksuell*|ikke-binær*|ikkebinær*|ikke binær*|jeg er skeiv|er skeiv og|som skeiv|lhbt*|lhbtq*|kjønnskorriger*|kjønnsbekreftende|kjønnsdysfori*|skifte kjønn|skiftet kjønn|endret juridisk kjønn|endra juridisk kjønn|byttet juridisk kjønn|bytte juridisk kjønn|endring av juridisk kjønn|juridisk kjønn endret|kjønnsskifte*|kom ut som|kommet ut som|stå fram som|sto fram som|sto frem som|er homo|er bi|er lesbe|er trans|er lesbisk|er homofil|to mødre|to fedre|to mammaer|to pappaer|medmor|likekjønnet par|likekjønnet ekteskap|samme kjønn|registrert partner|registrert partnerskap|partnerskapet vårt|gift med en mann og er mann|gift med en annen mann|gift med en annen kvinne|kona mi og jeg er begge kvinner|vi er to kvinner|vi er to menn|min mann og jeg er begge menn|regnbuefamilie*|pride medlem|hans ektemann|hans samboer er mann|hennes kone|hennes hustru|hennes kjæreste er kvinne|polyamor*|interkjønn*",
    ],
    unsure: ["lesbe*"],
    figurative: [
      "regnbueørret*|regnbuefarge*|regnbue over|regnbueis|transport|transfett|trans sibir*|pride-tilbud|prideparade*|pride parade*|pridefestival*|oslo pride|skeive bøker|skeiv tallerken|skeive dager|skeivt bilde|sofaen er skeiv|skeivt montert|står skeivt|skeiv hylle|skeiv dør|henger skeivt|er skeivt|skeivt gulv|gulvet er skeivt|skeiv vegg|skeiv benk|to menn kom|to menn som|to kvinner i kassa|to menn leverte|hans mann i|hans mann på stedet|homogen*",
    ],
    somebody,
  },
  GENETIC: {
    language: "nb",
    terms: [
      crossed(
        "genetisk disponert for|arvelig disponert for|genetisk risiko for|genetisk anlegg for|positiv for|testet positivt for|genmutasjon for|genfeil for|genfeilen for|gen for|genet for|mutasjon for|mutasjon i|bærer av genet for|anlegg for|arvelig anlegg for|arvelig risiko for|bærer av",
        "lynch syndrom|lynchs syndrom|*kreft|huntington*|cystisk fibrose|blødersykdom|hemofili|alzheimer*|*demens|hjertesykdom|høyt kolesterol|*sykdom|parkinson*|ALS|sigdcelleanemi|*syndrom",
      ),
      "brca1 mutasjon|brca2 mutasjon|brca1 genet|brca2 genet|mutasjon i brca1|mutasjon i brca2|bærer av brca1|bærer av brca2|positiv for brca1|positiv for brca2|genfeil i brca1|genfeil i brca2|dna analyse*|dna resultat*|gentest|gentesten|gentester|gentesta|dna-test|dna test|dna testen|dna-prøve|dna prøve|dna-profil|genetisk mutasjon|genmutasjon*|genfeil|genfeilen|genetisk feil|gendefekt*|genetisk test|genetisk veiledning|genetisk risiko|genetisk sykdom|genetiske data|genetisk informasjon|genetisk utredning|arvelig kreft|arvelig brystkreft|arvelig brystkreftgen|brystkreftgen*|arvelig sykdom|arvelig hjertesykdom|arvelig anlegg|arvelige anlegg|arvelig betinget|bærer av genet|bærer av gen|bærer genet|bærer et gen|bærer av mutasjonen|BRCA|BRCA-gen|BRCA-mutasjon|lynch syndrom|lynchsyndrom|huntingtongen*|genet for huntington|genet for huntingtons|fragilt x|fragil x|kromosomfeil|kromosomavvik*|trisomi|faktor v leiden|sigdcelleanlegg|trombofili*|NIPT|fosterdiagnostikk|gendiagnostikk|genanalyse*|gensekvens*|helgenomsekvens*|familiær hyperkolesterolemi|mutasjon i",
    ],
    unsure: ["genetisk|genetiske|arvelig|kromosom*"],
    figurative: [
      "genetisk mangfold|genmodifisert*|i dna-et vårt|i vårt dna|ligger i vårt dna|bærer av pakken|bærer av posten|bærer av vesken|bærer av ansvar|bærer av sorg|bærer av stafettpinnen|anlegg for vann|anlegg for fiber|anlegg for musikk|arvelig leierett|arvelig hytte",
    ],
    somebody,
  },
  BIOMETRIC: {
    language: "nb",
    terms: [
      "tommelavtrykk*|fingerskann*|fingerscan*|håndavles*|øyeavles*|stemmeskann*|stemmeprøve*|stemmemal*|årescan*|åreskann*|ansiktsprofil*|ansiktsavles*|ansiktsgeometri*|ansiktsdata|ansiktsverifi*|bilde av ansiktet mitt|filmet ansiktet mitt|fingeravtrykk*|fingeravtrykket|fingeravtrykksles*|fingeravtrykksskann*|håndflateskann*|håndflateavtrykk|håndavtrykk*|håndskann*|håndskannet|ansiktsgjenkjenn*|ansiktsskann*|ansiktsscan*|ansiktsbilde*|ansiktsfoto|ansiktsmal*|irisskann*|irisscan*|øyeskann*|øyescan*|stemmeavtrykk*|stemmegjenkjenn*|stemmeprofil*|talegjenkjenn*|biometrisk*|biometriske|skannet ansiktet mitt|skannet fingeren min|skannet hånden min|netthinneskann*",
    ],
    unsure: ["stemmeopptak*"],
    figurative: [
      "fingeravtrykk på skjermen|fingeravtrykk på glasset|fingeravtrykksfri*|lås med fingeravtrykk|låser opp med fingeravtrykk|fingeravtrykkslås*|biometrisk pass|biometrisk innlogging i|biometrisk pålogging i|støtter biometrisk|fingeravtrykk eller kode|aktivere biometri*|ansiktsbilde i størrelse|ansiktsbilder i størrelse",
    ],
    somebody,
  },
  CRIMINAL: {
    language: "nb",
    terms: [
      crossed(
        "dømt for|ble dømt for|domfelt for|domfelles for|dom for|siktet for|ble siktet for|er siktet for|siktelse for|tiltalt for|tiltalt i|ble tiltalt for|tiltale for|pågrepet for|arrestert for|arrestert i|fengslet for|varetektsfengslet for|mistenkt for|ble mistenkt for|mistenkt i|anklaget for|anklages for|anmeldt for|anmeldelse for|frifunnet for|frikjent for|straffet for|tidligere straffet for|bøtelagt for|sitter inne for|sonet for|soner for|tatt for|tilståelse for|innrømmet",
        OFFENCES,
      ),
      "prikker på førerkortet|promillekjøring*|fyllekjøring*|promilledom*|voldsdom*|narkotikadom*|sedelighetsdom*|en dom for|tidligere straffet|tidligere straffedømt|straffedømt|ustraffet|straffet|dømt til|dømt til fengsel|dømt til samfunnsstraff|dømt i tingretten|domfelt|ble domfelt|rullebladet|på rullebladet|plettfritt rulleblad|anmerkning på politiattest*|anmerkning på vandelsattest*|strafferegisteret|politiattest med anmerkning|fengsel i|fengselsstraff*|fengselsdom*|sitter i fengsel|satt i fengsel|har sittet i fengsel|sittet inne|satt inne|sitter inne|soner dom|soner en dom|sonet en dom|sonet dom|ble løslatt|løslatt fra|løslatt i|løslatelse|prøveløslatt*|varetekt*|varetektsfengslet|varetektsfengsel|ble siktet|er siktet|siktelse|tiltalt|tiltale|pågrepet|ble pågrepet|arrestert|ble arrestert|siktet i en|mistenkt for|mistenkt i en|politianmeldt|bøtelagt|fotlenke*|elektronisk fotlenke|elektronisk kontroll|soner med fotlenke|soning med fotlenke|kriminalomsorg*|frigang|samfunnsstraff*|betinget dom|betinget fengsel|ubetinget fengsel|forvaring|dømt til forvaring|besøksforbud*|kontaktforbud*|forelegg*|forelegg på|prikker i førerkortet|mistet lappen|mistet førerkortet|tapt førerkort|inndratt førerkort|førerkortbeslag|førerkortet beslaglagt|fratatt førerkortet|påtaleunnlatelse|konfliktråd|kriminell fortid|kriminell bakgrunn|utvist fra norge|utvist for|rømte fra fengsel|permisjon fra fengsel|oppholdsforbud",
    ],
    unsure: ["dømt|mistenkt|fengslet"],
    figurative: [
      "dømt til å mislykkes|dømt til å tape|kriminelt dyrt|kriminelt bra|kriminelt godt|siktet på|har siktet|sikter mot|sikter på|straffegebyr|straffes med gebyr|på prøveperiode|på prøve i 30|prøve på|prøver på|på prøve hos|på prøve i|gratis på prøve|anmeldt til service|stemmerett|stoffet er siktet|mel siktet|siktet mel|hvetemel siktet|mistenkt feil|mistenkt lekkasje|mistenkt svindel|mistenkt e-post|mistenkt melding|mistenkt brudd|mistenkt id-tyveri|mistenkt misbruk|ikke dømt til|varetekter|bøter for parkering|parkeringsbot|bot for feilparkering|politiattest for jobb|politiattest til jobb|forelegg for styret|forelegges for|sonen|soner 1|1 sone|2 soner|soner på kortet|alle soner|antall soner|2 soner|3 soner|4 soner|soner i takst|takst soner|sone for parkering|tre soner|to soner|soner og priser|ruter soner|konfliktråd for naboer",
    ],
    somebody,
  },
  CHILD: {
    language: "nb",
    terms: [
      "er mindreårig|jeg er mindreårig|er bare 12 år|er bare 13 år|er bare 14 år|jeg er 9 år|jeg er 10 år|jeg er 11 år|jeg er 12 år|jeg er 13 år|jeg er 14 år|jeg er 15 år|eg er 12 år|eg er 13 år|går i 5. klasse|går i 6. klasse|går i 7. klasse|går i femte klasse|går i sjette klasse|går i sjuende klasse|går i åttende klasse|mamma vet ikke at jeg|pappa vet ikke at jeg|mor mi veit ikkje|får ikke lov av mamma|får ikke lov av pappa|foreldrene mine må godkjenne|må godkjennes av foreldre|må mamma godkjenne|må foreldrene mine godkjenne|foresatte må godkjenne|foresattes samtykke|samtykke fra foresatte|konto for mindreårig*",
    ],
    unsure: ["mindreårig*|umyndig"],
    figurative: ["ikke for mindreårige|selges ikke til mindreårige|mindreårige under 16|salg til mindreårige"],
    somebody,
  },
};
