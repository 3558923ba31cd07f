import { crossed } from "./crossed.ts";
import type { SpecialLexicons } from "./special-lexicons.ts";

/*
 * Swedish of Sweden and Finland. Written for this project from general knowledge; party names after the PartyFacts list (MIT).
 */

const somebody =
  "jag mig min mitt mina han hon hans hennes honom henne vi oss vår våra hen du din ditt kund kunden kd ktr hg hyresgäst make maken maka makan hustru man mannen fru frun sambo sambon särbo partner mamma pappa mor far mormor farmor morfar farfar son sonen sonens dotter dottern barn barnet barnen bror syster familj familjen granne grannen kollega vän patient pat brukare sökande medlem elev eleven anställd är blev har hade blivit pga eftersom därför som";

const PARTIES =
  "socialdemokraterna|sossarna|moderaterna|sverigedemokraterna|centerpartiet|centern|vänsterpartiet|kristdemokraterna|liberalerna|folkpartiet|miljöpartiet|piratpartiet|feministiskt initiativ|alternativ för sverige|medborgerlig samling|partiet nyans|kommunistiska partiet|sverigedemokrat*|moderat*|svenska folkpartiet|sannfinländarna|samlingspartiet|vänsterförbundet|gröna förbundet|de gröna|SFP|SDP|SAP|SD|KD|MP|SSU|MUF|LUF|CUF|KDU|ung vänster|ungsvenskarna|grön ungdom|svensk ungdom|partiet|ett parti|ett politiskt parti|åländsk center|obunden samling|örebropartiet|lokalpartiet|kommunlistan|nordiska motståndsrörelsen|NMR";

const UNIONS =
  "kommunal|unionen|vision|vårdförbundet|akademikerförbundet|sveriges lärare|lärarförbundet|lärarnas riksförbund|byggnads|handels|handelsanställdas förbund|IF metall|metall|transport|transportarbetareförbundet|elektrikerna|elektrikerförbundet|seko|livs|pappers|fastighets|målarna|målareförbundet|HRF|hotell och restaurang|hotell och restaurangfacket|GS|GS facket|sveriges ingenjörer|SACO|TCO|LO|ST|fackförbundet ST|jusek|akavia|naturvetarna|SSR|akademikerförbundet SSR|läkarförbundet|sveriges läkarförbund|journalistförbundet|polisförbundet|officersförbundet|ledarna|forena|finansförbundet|syndikalisterna|SAC|hyresgästföreningens fack|brandmännens riksförbund|tull-kust|DIK|SRAT|teaterförbundet|facket|facket här|fackförbund|fackförbundet|ett fackförbund|fackförening|PAM|tehy|JHL|FOSU|TEK|FOA|OAJ|FSL|finlands svenska lärarförbund|industrifacket|byggnadsförbundet|AKT";

const OFFENCES =
  "stöld*|ringa stöld|grov stöld|snatteri*|bedrägeri*|bidragsbrott*|rattfylleri*|rattfylla|grovt rattfylleri|grov rattfylleri|drograttfylleri|misshandel*|grov misshandel|kvinnofrid*|grov kvinnofridskränkning|våldtäkt*|sexuellt ofredande|sexuellt övergrepp|barnpornografi*|mord*|dråp*|vållande*|rån*|grovt rån|inbrott*|inbrottsstöld|narkotikabrott*|ringa narkotikabrott|grovt narkotikabrott|narkotika*|droger|smuggling*|skattebrott*|skattefusk*|bokföringsbrott*|förskingring*|trolöshet*|urkundsförfalskning*|penningtvätt*|hot|olaga hot|grovt olaga hot|ofredande|stalkning*|olaga förföljelse|hets mot folkgrupp|förtal|häleri*|grovt häleri|skadegörelse|vapenbrott*|grovt vapenbrott|vandalisering|mordbrand|fortkörning|olovlig körning|vårdslöshet i trafik|*brott|*brottet|mutbrott|mened|våld mot tjänsteman|våldsamt motstånd|knivbrott|identitetsstöld|dataintrång|fylleri|stöld på jobbet";

export const SPECIAL_SV: SpecialLexicons = {
  RELIGION: {
    language: "sv",
    terms: [
      "jehovas vittne|jehovas vittnen|muslim|muslimer|muslimsk|muslimska|muslimskt|muslima|hindu|hinduer|hinduisk*|buddhist|buddhister|buddhistisk|buddhistiska|sikh|sikher|sunnimuslim*|shiamuslim*|shiitisk*|alevit*|yazidi*|jezidi*|mormon|mormoner|pingstvän|pingstvänner|baptist|baptister|adventist*|metodist|metodister|frikyrklig*|frireligiös*|katolik|katoliker|protestant|protestanter|ateist|ateister|agnostiker|konfessionslös*|scientolog*|kväkare|laestadian*|læstadian*|ortodox kristen|ortodox kristna|ortodoxt kristen|syrisk-ortodox*|syrisk ortodox*|grekisk ortodox*|serbisk ortodox*|rysk ortodox*|romersk-katolsk*|evangelisk luthersk*|judisk tro|är judinna|är jude|är judar|är judisk|troende muslim*|troende kristen|troende kristna|djupt troende|djupt religiös|strängt religiös|strikt religiös|bekännande kristen|praktiserande muslim|praktiserande katolik|praktiserande jude|är kristen|är kristna|är katolik|är katolsk|är religiös|är religiösa|är troende|är hedning|asatroende|är döpt|är odöpt|inte döpt|ej döpt",
      "konverterat till islam|konverterade till islam|konverterat till judendomen|konverterat till katolicismen|konverterade till katolicismen|konverterat till kristendomen|konvertit*|blivit frälst|blev frälst|lämnat svenska kyrkan|lämnade svenska kyrkan|gått ur svenska kyrkan|gick ur svenska kyrkan|gått ur kyrkan|gick ur kyrkan|utträde ur svenska kyrkan|utträde ur kyrkan|utträdd ur kyrkan|utträtt ur kyrkan|skrev ut mig ur kyrkan|skrivit ut mig ur kyrkan|medlem i svenska kyrkan|medlem av svenska kyrkan|medlem i kyrkan|hör till kyrkan|hör inte till kyrkan|medlem i pingstkyrkan|medlem i equmeniakyrkan|medlem i församlingen|medlem i moskén|medlem i synagogan|medlem i livets ord|medlem i judiska församlingen|medlem i katolska kyrkan|medlem i ett trossamfund|medlem i islamiska|med i pingstkyrkan|med i svenska kyrkan|med i församlingen|församlingsmedlem|kyrkvärd|med i livets ord|går i moskén|går till moskén|går i synagogan|går i kyrkan varje|går i katolska kyrkan|går i pingstkyrkan|till fredagsbönen|fredagsbön*|fredagsbönen|ber fem gånger|bön fem gånger|bönetid*|bönestund*|bönepaus*|bönerum|bönematta*",
      "fastar under ramadan|fasta under ramadan|fastar ramadan|fastade under ramadan|fastar för ramadan|fasta i ramadan|fastar i ramadan|fastar nu i ramadan|firar ramadan|håller ramadan|ramadanfasta*|muslimsk fasta|under fastan|firar eid|firar id al fitr|firar jom kippur|firar chanukka|firar pesach|håller sabbat|håller sabbaten|firar sabbat|sabbat|shabbat|sabbaten|bar mitzva|bar mitsva|bat mitzva|äter bara halal|äter halal|äter endast halal|bara halal|endast halal|behöver halal|halalkost|halalmat|halalslaktat|måste ha halal|vill ha halal|äter kosher|kosherkost|koshermat|behöver kosher|håller kosher|bara kosher|äter inte fläsk|äter ej fläsk|äter inte griskött|ej fläskkött|bär slöja|bär hijab|bär sjal|bär niqab|bär turban|bär kippa|min slöja|min hijab|hennes slöja|hennes hijab|hans turban|min turban|med slöja|hajj|pilgrimsfärd|vallfart*|vallfärd*|vår dotters dop|vår sons dop|ska konfirmeras|konfirmerades|konfirmerad i|döptes i|döpt i|religiösa skäl|av religiösa skäl|religiös övertygelse|av religiösa orsaker|av trosskäl|min tro|vår tro|min religion|hans tro|hennes tro|vår religion|gudstjänst varje|troende|trossamfund|diakon i|ungdomspräst|pastor i|är pastor|är präst|är imam|är rabbin|är nunna|är munk|nattvard*",
    ],
    unsure: [
      "katolsk|katolskt|katolska|kristen|kristna|judisk|judiska|judiskt|jude|judar|muslimskt|islam|hijab|niqab|troende|religiös*|kyrklig*|frälst|döpt|pingstkyrkan|ortodox|trosbekännelse|tror på gud|gudstroende",
    ],
    figurative: [
      "kristna högtider|kristna helger|kristna helgdagar|judiska högtider|halal korv|halalkorv*|halal godis|ramadankampanj*|ramadan erbjudande*|ramadan rea|judiska museet|judiska muséet|katolska skolan|kristna skolan|muslimska friskolan|kyrkans hus|svenska kyrkans bokning*|svenska kyrkans växel|svenska kyrkans info*|kyrkogården|kyrkoavgiftens storlek|buddha bowl*|buddhastaty*|kyrkogatan|moské besök|besöka moské*|besöka synagog*|guidad visning|tro på gud och fader|tro på er|tro på det|för guds skull|gud vet|herregud|dopklänning*|dopklänningar|dop i havet|doppresent*|dopkort|konfirmationspresent*|sekt av|helt hedniskt|religiöst om leveranstid*|nästan religiös*|religiös med|religiöst noga|inte särskilt katolskt|fredagsmys|bönsyrsa|jungfru maria kex|kristna bröder ab|katolik på|sjukhuskyrkan|kyrkan ligger|kyrkan på|församlingshemmet|pilgrimsfalk*|munkar|munk 12|nunneört|storm i|pastor lansky|pastoralt|gå till kyrkan ring",
    ],
    somebody,
  },
  ETHNICITY: {
    language: "sv",
    terms: [
      "är same|är samer|är samisk|är samiska|en samisk familj|är rom|är romer|är romsk|är romni|samisk|samiska|samiskt|sameby|renskötande same|sydsame|sydsamisk*|nordsamisk*|lulesamisk*|romsk|romska|finska zigenare|resandefolket|resandesläkt|resande folk|tattare|tornedaling*|kväner|kven|kvänsk*|sverigefinnar|sverigefinsk*|sverigefinne|finlandssvensk*|kurd|kurder|kurdisk|kurdiska|assyrier|assyrisk*|syrianer|syriansk*|kaldé*|kaldeisk*|armenier|tamil|tamiler|uigur*|hazara|hazarer|palestinsk*|palestinier|berbisk*|albansk släkt|bosniak*|bosniakisk*|rohingya|somalisktalande|somalier|etnisk *sk|etniskt *skt|etniskt *sk|etnisk*|etnisk tillhörighet|etniskt ursprung|utländskt ursprung|utländsk bakgrund|invandrarbakgrund|invandrarfamilj|migrationsbakgrund|judisk släkt|judisk börd|judiskt ursprung|judisk bakgrund|judisk härkomst|afrikanskt ursprung|afrikanskt påbrå|asiatiskt ursprung|latinamerikanskt ursprung|arabiskt ursprung|kurdiskt ursprung|samiskt ursprung|samisk härkomst|samisk bakgrund|romsk bakgrund|somaliskt ursprung|syriskt ursprung|turkiskt ursprung|iranskt ursprung|persisk bakgrund|arabisk bakgrund|afrikansk bakgrund|blandat ursprung",
      "mörkhyad*|ljushyad*|hudfärg*|hudfärgen|jag är svart|vi är svarta|svart kvinna|svart man|svarta kvinnor|svarta män|är svart och|som svart|svart svensk|afrosvensk*|färgad kvinna|färgad man|rasifierad*|av afrikansk härkomst|adopterad från colombia|adopterad från korea|adopterad från sydkorea|adopterad från etiopien|adopterad från indien|adopterad från kina|adopterad från vietnam|etniskt svensk|etniskt svenska|etnisk svensk",
    ],
    unsure: [
      "same|samer|romer|romni|berber|syrian|härkomst|zigenare|neger*|assyriska|afrikan|asiat*|latino*|mörk hy|ljus hy",
    ],
    figurative: [
      "samisk tolk|samiska ortnamn|kurdisk tolk|romsk tolk|svart på vitt|svart eller vitt|svart eller vit|svart matt|svart i färgen|svart och vit|i svart|färg svart|svart läder|svarta listan|svartlist*|svart arbete|jobba svart|jobbar svart|körde svart|svart marknad|svart humor|svart hål|rom i italien|till rom|från rom|i rom|rom 40|rom 38|rom och cola|en flaska rom|mörk rom|rom ingår|samebyn besök*|same time|same day|the same|ursprung gran|ursprungslabel|ursprunglig|ursprungliga|ursprung sverige|svenskt ursprung|ursprungsmärk*|ursprungsgaranti*|el med ursprung|kött med ursprung|koll på ursprung|varans ursprung|resande till|resande med|antal resande|resande fot|resande person*|4 resande|2 resande|3 resande|andra resande|medresande|gruppresande|resanden|tomat rom|berbermatta*|berber matta|berberhus|minoritetsägare|negerboll|kurdistan förening|indianer från västerås|indiansommar*|den svarta|svarta byxor|svart modell|svart kabel|svart skärm",
    ],
    somebody,
  },
  POLITICS: {
    language: "sv",
    terms: [
      crossed(
        "medlem i|medlemmar i|medlemskap i|medlemsavgift till|medlemsavgiften till|medlemsavgift för|partistöd till|bidrag till|gåva till|gett pengar till|skänkt pengar till|skänker till|donerat till|kampanjade för|kampanjat för|delar ut flygblad för|på listan för|på valsedeln för|kommunpolitiker för|ersättare för|suppleant för|kommunalråd för|nämndledamot för|riksdagsledamot för|regionråd för|ordförande för|sekreterare i|sitter i nämnden för|vill gå ur|gick ur|begärt utträde ur|utträde ur|ledamot för|röstar på|röstade på|röstat på|aktiv i|aktiva i|engagerad i|kandiderar för|kandidat för|kandiderat för|ställer upp för|sitter för|sitter i kommunfullmäktige för|sitter i riksdagen för|ordförande i|kassör i|styrelseledamot i|gick med i|lämnat|gått ur|utesluten ur|volontär för|valarbetare för|kampanjar för|jobbar politiskt för|fritidspolitiker för|invald för|gruppledare för|lokalpolitiker för|toppkandidat för|företräder|representerar|nämndeman för|med i|medlem av|ombud för|distriktsordförande i|distriktsordförande för|sympatiserar med|sympatisör till|sympatisör med",
        PARTIES,
      ),
      "medlem i ett politiskt parti|fritidspolitiker*|kommunpolitiker*|lokalpolitiker*|regionpolitiker*|politiskt förtroendevald*|politiskt uppdrag|politiska uppdrag|valarbet*|valstuga|valstugan|dela ut flygblad för|delar ut valsedlar|partikongress*|partistämma*|partidistrikt*|partiförening*|min partiförening|kommunstyrelsens ordförande för|partimedlem*|partiaktiv|politiskt aktiv|politiskt engagerad|riksdagsledamot*|kommunfullmäktigeledamot|ledamot i kommunfullmäktige|ledamot i fullmäktige|ersättare i kommunfullmäktige|kommunalråd i|är kommunalråd|borgarråd|oppositionsråd|regionråd|riksdagskandidat*|kandiderar till riksdagen|kandiderar i kommunalvalet|kandiderar till regionen|kandiderar i valet|kandiderar i riksdagsvalet|ställer upp i valet|ställer upp i kommunalvalet|ställer upp i riksdagsvalet|kandidat i valet|kandidat i kommunalvalet|partisekreterare|vallistan|valsedeln för|min partibok|partiledare|moderat politiker|sverigedemokrat|sverigedemokrater|vänsterpartist*|miljöpartist*|centerpartist*|folkpartist*|kristdemokrat|kristdemokrater|socialdemokrat|socialdemokrater|sosse|kommunist|kommunister|nazist*|fascist*|anarkist*|feminist*|vänsterextrem*|högerextrem*|sannfinländare|klimataktivist*|djurrättsaktivist*|miljöaktivist*|aktivist i|aktivist för|demonstrerade mot|demonstrerar mot|demonstrerat mot|demonstration mot|deltog i demonstrationen|manifestation mot|röstar blankt|röstar rött|röstar blått|röstar rödgrönt|min politiska åsikt|politisk åsikt|politiska åsikter|politiska åskådning|politiska övertygelse|min politiska",
    ],
    unsure: ["republikan*|politiker"],
    figurative: [
      "röstade på bästa|röstade i enkäten|röstar i er tävling|röstar fram|rösta på årets|röstar på årets|röstade fram|moderat pris|moderata priser|moderat tempo|liberal returpolicy|liberala återköp*|konservativ beräkning|kandiderar till titeln|kandiderar till årets|partihandel|partipris|vision zero|liberala regler|ett parti byxor|parti varor|valborg|val av färg|gröna gubben|gröna linjen|grön el",
    ],
    somebody,
  },
  UNION: {
    language: "sv",
    terms: [
      crossed(
        "medlem i|medlemmar i|med i|medlemskap i|medlem av|gick med i|gått med i|går med i|ansluten till|anslutna till|organiserad i|organiserade i|fackligt ansluten till|fackombud för|förtroendevald i|förtroendevald för|ombud för|skyddsombud för|skyddsombud i|klubbordförande för|lämnat|gått ur|utträde ur|utträtt ur|aktiv i|engagerad i|strejkar med|strejkade med|ombudsman för|hjälp av|betalar till|fackmedlem i|representerad av|företrädd av|företräds av",
        UNIONS,
      ),
      "fackmedlem*|fackombud*|fackligt aktiv|fackligt engagerad|fackligt ansluten|fackligt anslutna|fackligt organiserad|fackligt förtroendevald|fackligt ombud|facklig företrädare|fackligt medlemskap|skyddsombud*|huvudskyddsombud|klubbordförande|facklig förtroendeman|mitt fackförbund|mitt fack|mitt fackombud|facklig kamp|medlem i facket|är med i facket|gick med i facket|gått ur facket|ej med i facket|inte med i facket|fackklubb|strejkar|strejkade|strejkat|går ut i strejk|gick ut i strejk|tagit ut i strejk|uttagen i strejk|uttagen i lockout|är i strejk|var i strejk|strejkvakt*|strejkkassa|facklig utbildning|facklig uppsägning|fackkorten|ombudet från facket",
    ],
    unsure: [
      "vårdförbundet|lärarförbundet|sveriges lärare|byggnads|kommunalarbetareförbundet|IF metall|akademikerförbundet|transportarbetareförbundet|elektrikerförbundet|polisförbundet|läkarförbundet|sveriges ingenjörer|finansförbundet|journalistförbundet|facklig*",
    ],
    figurative: [
      "facket för byxor|facket i kylen|fack 17|fack 4|fack 2|frysfack*|facket i väskan|fackhandel*|fackman*|fackmässig*|strejkar igen när|strejkar kylen|strejkar skrivaren|strejkar bilen|strejkar wifi|strejkar datorn|strejkar appen|strejkar batteriet|skrivaren strejkar|kylen strejkar|bilen strejkar|wifi strejkar|datorn strejkar|mobilen strejkar|appen strejkar|routern strejkar|modemet strejkar|telefonen strejkar|hissen strejkar|maskinen strejkar|batteriet strejkar|strejk på flyget|flygstrejk*|tågstrejk*|strejken på posten|strejken på sas|strejken i tåg*|lokförarstrejk*|drabbad av strejken|inställt på grund av strejk|inställd strejk|vision för framtiden|transport till|transport av|transporten|unionens regler|europeiska unionen|eu unionen|handels kurs",
    ],
    somebody,
  },
  SEXUALITY: {
    language: "sv",
    terms: [
      "homosexuell*|homosexualit*|bisexuell*|asexuell*|pansexuell*|sexuell läggning|sexuella läggning|sexuell identitet|könsidentitet*|heterosexuell*|lesbisk*|lesbiskt par|lesbiska|är flata|är en flata|bög|bögar|gaykille*|transperson*|transsexuell*|transkvinna|transkille|transtjej|transman|ickebinär*|icke-binär*|icke binär*|genderqueer|queer|hbtq*|hbtqi|könskorriger*|könsdysfori*|könsbyte|könsbekräftande|bytt kön|byta kön|byter kön|juridiskt kön ändrat|ändrat juridiskt kön|nytt juridiskt kön|bytt juridiskt kön|ändra juridiskt kön|är trans|är gay|som gay|är homo|är bi|gay par|samkönat par|samkönad*|samkönade|samkönat|samkönat äktenskap|samkönade relationer|två kvinnor som|två män som|två mammor|två pappor|mammor båda två|båda mammor|båda är mammor|medmamma|min fru och jag är båda|gift med en man och är man|kommit ut som|kom ut som|komma ut som|kommit ut som gay|levde med en annan man|levde med en annan kvinna|gift med en annan man|polyamor*|partnerskap registrerat|registrerat partnerskap|regnbågsfamilj*|min man och jag är båda män|hans pojkvän|hennes flickvän|hennes fru|hans make|hennes maka|hennes hustru|hans sambo är man|min särbo och jag är båda|intersex*|dragqueen|pride medlem",
    ],
    unsure: [""],
    figurative: [
      "regnbågsglass*|regnbågsfisk*|regnbåge över|trans siberian|trans europa|transport|transfett|trans pacific|homogen|hans man på plats|hans man i|hennes man i|prideflagga i|pride-erbjudande|pride parad*|pridefestival*|prideveckan|gaybar i|två kvinnor i kassan|två män som levererade|två män som bar|två kvinnor som jobbar|två män i|två män kom|hans man på|byta kön på",
    ],
    somebody,
  },
  GENETIC: {
    language: "sv",
    terms: [
      crossed(
        "genetiskt anlag för|genetisk risk för|genetiskt disponerad för|ärftligt anlag för|anlagsbärare för|anlagsbärare av|anlagstestad för|positiv för|mutation i genen för|genmutation för|anlag för|genen för|gen för|genfel för|mutation för|bärare av|arvsanlag för|ärftlig risk för|ärftlig|ärftliga",
        "*cancer|*sjukdom|huntington*|lynch syndrom|lynchs syndrom|cystisk fibros|hemofili|blödarsjuka|alzheimer*|*demens|hjärtsjukdom|kolesterol*|hyperkolesterolemi|skelleftesjukan|skelleftesjuka|trombos*|sicklecell*|thalassemi|ALS|parkinson*",
      ),
      "brca1 mutation|brca2 mutation|brca1 genen|brca2 genen|mutation i brca1|mutation i brca2|bärare av brca1|bärare av brca2|positiv för brca1|positiv för brca2|bär brca1|bär brca2|dna analys*|dna resultat*|dna svar*|genetiskt test|genetiska test|genetiska testet|genetiskt prov|genetiskt besked|gentest|gentester|gentestet|gentestade|dna test|dna-test|dna testet|dna prov|dna-prov|dnaprov|genprov|genetisk mutation|genetiska mutation*|genmutation*|genfel|genetiskt fel|gendefekt*|kromosomfel*|kromosomavvikelse*|kromosomrubbning*|anlagsbärare|bär anlaget|bär på anlaget|bär på genen|bärare av genen|bärare av anlaget|ärftlig sjukdom|ärftlig bröstcancer*|ärftlig cancer|ärftligt anlag|ärftlig cancerbenägenhet|ärftliga anlag|genetiskt anlag|genetisk sjukdom|genetiskt arv|genetisk risk|genetisk screening|genetisk rådgivning|genetisk utredning|genetiska prov|genetisk analys|genetiska data|genetisk information|genanalys*|BRCA|brca-mutation*|brca mutation*|lynch syndrom|lynchsyndrom|genen för huntington|huntingtongen*|anlag för huntington|anlag för bröstcancer|anlag för sickle*|sicklecellsanlag|sickle cell anlag|trombofili*|leidenmutation|faktor v leiden|fragil x|trisomi 21|trisomi|foster-dna|NIPT|fosterdiagnostik|arvsanlag|dna-profil|dna profil|helgenom*|genomsekvens*|helgenomsekvenser*|genetisk genealogi",
    ],
    unsure: ["genetisk|genetiskt|genetiska|ärftlig|ärftligt|arvsmassa|kromosom*"],
    figurative: [
      "genetiskt modifierad*|genmodifier*|genetisk mångfald|i vårt dna|i företagets dna|ligger i vårt dna|vårt dna som|anlag för matlagning|anlag för fotboll|på anlag|e-dna|spårdna|ärftlig tomt|ärftlig klockare|mutation av koden",
    ],
    somebody,
  },
  BIOMETRIC: {
    language: "sv",
    terms: [
      "tumavtryck*|handavläsning*|handavtryck*|fingerskann*|fingerscan*|fingeravläs*|ögonskann*|ögonscan*|ögonavläs*|ögonigenkänning*|röstidentifi*|röstskann*|röstprov|röstmall*|venskann*|venmönster*|ansiktsavläs*|ansiktsprofil*|ansiktsgeometri*|ansiktsfoto*|ansiktsdata*|ansiktsverifi*|ansiktsmätning*|läst av mitt ansikte|läst av mitt finger|filmat mitt ansikte|bild på mitt ansikte|avbild av mitt ansikte|fingeravtryck*|fingeravtrycket|fingeravtrycksläs*|fingeravtrycksskann*|fingeravtrycksdata|handflateskann*|handflateavtryck|handscanning*|handskanning*|ansiktsigenkänning*|ansiktsskann*|ansiktsscan*|ansiktsscanning*|ansiktsigenkänningen|ansiktsbild*|irisskann*|irisscan*|ögonskanning|retinaskann*|näthinneskann*|röstavtryck*|röstprofil*|röstigenkänning*|biometrisk*|biometrisk inloggning|biometriska|röstverifier*|skanna* mitt ansikte|skannat mitt ansikte|scannade mitt ansikte|skanning av ansikte*|scanning av ansikte*|skannade ansikte*|scannade ansikte*|mitt ansikte i systemet|mitt ansikte i kamera*|min ansiktsdata|ansiktsdata|ansiktsmall*|biometrimall*|dna-register|handgeometri|gångigenkänning",
    ],
    unsure: ["röstprov*|skanning av fingret|scannat fingret|skannat fingret|skannar handen|skannar ansikte*"],
    figurative: [
      "läser appen mitt fingeravtryck|appen mitt fingeravtryck|fingeravtryck* på skärmen|fingeravtryck* på glaset|fingeravtrycksfri*|lås med fingeravtryck|låser upp med fingeravtryck|låset fungerar med fingeravtryck|aktivera biometri*|använder telefonens fingeravtryck|läser appen fingeravtryck|fingeravtryckslås*|fingeravtryck eller kod|läsare fingeravtryck|läsplatta|biometriskt pass|biometrisk inloggning för|stöder biometrisk|stöd för biometrisk|fettavvisande fingeravtryck|fingeravtryck går inte bort|syns fingeravtryck",
    ],
    somebody,
  },
  CRIMINAL: {
    language: "sv",
    terms: [
      crossed(
        "dömd för|dömdes för|dömts för|dömda för|åtalad för|åtalades för|åtalats för|åtalas för|misstänkt för|misstänks för|misstänktes för|misstänkta för|häktad för|häktades för|häktats för|anhållen för|anhölls för|gripen för|gripits för|greps för|anklagad för|anklagas för|polisanmäld för|polisanmäldes för|anmäld för|delgiven misstanke om|erkänt|erkände|friad från|friad för|frikänd från|frikänd för|frikändes för|frikändes från|skyldig till|straffad för|bötfälld för|bötfälldes för|sitter inne för|fälld för|fälldes för|fällts för|dom för|dom avseende|dömda mig för|tidigare straffad för",
        OFFENCES,
      ),
      "ringa stöld|grov stöld|rattfylleri*|grov misshandel|ringa narkotikabrott|narkotikabrott*|bidragsbrott*|snatteri|vapenbrott*|skattebrott*|kvinnofridsbrott*|en dom för|en prick i registret|prick i utdraget|tidigare straffad|tidigare ostraffad|ostraffad|straffad|prick i belastningsregistret|finns i belastningsregistret|i belastningsregistret|prick i registret|misstankeregistret|fängelsedom*|fängelsestraff*|fängelse i|sitter i fängelse|satt i fängelse|suttit i fängelse|suttit inne|satt inne|sitter inne|avtjänar straff|avtjänar|avtjänat|avtjänade|intagen på anstalt*|intagen på kumla|anstalten kumla|anstalten hall|på kåken|häktad|häktades|häktats|häktet|häkte|anhållen|gripen av polis*|greps av polis*|polis grep|frigiven*|villkorligt frigiven|frigavs|frigiven från|fotboja*|fotbojan|elektronisk fotboja|dömd till fängelse|dömd till skyddstillsyn|dömd till samhällstjänst|dömd till dagsböter|dömd till ungdomsvård|dömdes till|dömd till|dömdes i tingsrätten|dömd i tingsrätten|dömd i|fälld i tingsrätten|skyddstillsyn*|villkorlig dom|samhällstjänst*|dagsböter|rättspsykiatri*|rättspsykiatrisk vård|åtalad|åtalades|åtalats|misstänkt för|brottsmisstänkt|misstänkts|polisanmäld|polisanmäldes|anmäldes för|under utredning hos polis*|kontaktförbud*|besöksförbud*|tillträdesförbud*|strafföreläggande*|ordningsbot*|körkortet återkallat|indraget körkort|körkortet indraget|återkallat körkort|blev av med körkortet|förlorade körkortet|kronofogdens register|våldsbrott i|kriminell bakgrund|kriminell historik|kriminellt förflutet|kriminellt belastad|före detta kriminell|tidigare kriminell|dömd våldsman|återfallsförbrytare|rymt från anstalt|utvisningsdom*|utvisad på grund av brott|permission från anstalt|fotbojan av|omhändertagen av polis*|rattfyllerist*|rattfylleri|ungdomsfängelse|SiS-hem|sis hem|LVM|LVU|LVM-hem",
    ],
    unsure: ["dömd|misstänkt|häktad|tvångsvård*|kriminalvården|frivården"],
    figurative: [
      "samma dom|en dom som|domen till|bötesavgift*|p böter|parkeringsböter|böter för felparkering|böter på 900|ostraffat|dömd att misslyckas|dömt att misslyckas|misstänkt mejl|misstänkt sms|misstänkt samtal|misstänkt transaktion|misstänkt e post|misstänkt vattenskada|misstänkt läcka|misstänkt fukt|misstänkt mögel|misstänkt fel|misstänkt kortbedrägeri|kriminellt dyrt|kriminellt bra|brottas|brott mot villkoren|brott mot reglerna|brott i ledningen|kabelbrott*|fiberbrott*|ledningsbrott*|avbrott*|rörbrott*|strömavbrott*|elavbrott*|driftavbrott*|driftsavbrott*|nätavbrott*|benbrott*|handledsbrott*|lårbensbrott*|höftbrott*|stenbrott*|uppbrott*|sammanbrott*|dömd av en|häktar fast|åtal av häktning|gripen av filmen|gripen av berättelsen",
    ],
    somebody,
  },
  CHILD: {
    language: "sv",
    terms: [
      "är minderårig|jag är minderårig|är bara 12 år|är bara 13 år|är bara 14 år|är 9 år och|är 10 år och|är 11 år och|är 12 år och|är 13 år och|är 14 år och|är 15 år och|jag är 9 år|jag är 10 år|jag är 11 år|jag är 12 år|jag är 13 år|jag är 14 år|jag är 15 år|jag går i femman|jag går i sexan|jag går i sjuan|jag går i åttan|jag går i nian|går i mellanstadiet|går i högstadiet|min mamma vet inte att jag|mamma vet inte att jag|pappa vet inte att jag|får jag för mina föräldrar|måste mamma godkänna|måste mina föräldrar godkänna|måste målsman godkänna|konto för minderårig*",
    ],
    unsure: ["minderårig*|omyndig"],
    figurative: ["minderåriga får inte|ej till minderåriga|säljs inte till minderåriga|under målsmans ansvar"],
    somebody,
  },
};
