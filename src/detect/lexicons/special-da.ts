import { crossed } from "./crossed.ts";
import type { SpecialLexicons } from "./special-lexicons.ts";

/* Danish. Written for this project from general knowledge; party names after the PartyFacts list (MIT). */

const somebody =
  "jeg mig min mit mine han hun hans hendes ham hende vi os vores du din dit kunde kunden kd borger borgeren lejer lejeren beboer ft mand manden kone konen samlever kæreste kæresten mor far mormor farmor morfar farfar bedstemor bedstefar søn sønnen datter datteren barn barnet børn børnene bror søster familie familien nabo naboen kollega ven patient pt patienten bruger ansøger medlem elev medarbejder ansat er bliver blev har havde pga fordi derfor som";

const PARTIES =
  "socialdemokratiet|socialdemokraterne|venstre|det konservative folkeparti|konservative|de konservative|dansk folkeparti|enhedslisten|SF|socialistisk folkeparti|radikale venstre|de radikale|radikale|liberal alliance|moderaterne|alternativet|danmarksdemokraterne|nye borgerlige|kristendemokraterne|stram kurs|frie grønne|borgernes parti|kommunistisk parti|slesvigsk parti|siumut|inuit ataqatigiit|naleraq|demokraatit|atassut|javnaðarflokkurin|sambandsflokkurin|tjóðveldi|fólkaflokkurin|DSU|VU|DF|LA|SFU|DFU|KU|RU|konservativ ungdom|venstres ungdom|radikal ungdom|partiet|et parti|et politisk parti|en lokalliste|lokallisten|borgerlisten";

const UNIONS =
  "HK|3F|FOA|BUPL|dansk metal|metal|dansk sygeplejeråd|sygeplejerådet|DSR|danmarks lærerforening|lærerforeningen|DLF|dansk magisterforening|DM|djøf|IDA|ingeniørforeningen|HK stat|HK privat|HK kommunal|HK handel|NNF|fødevareforbundet|teknisk landsforbund|TL|konstruktørforeningen|dansk el-forbund|el-forbundet|blik og rør|blik- og rørarbejderforbundet|malerforbundet|serviceforbundet|jernbaneforbundet|dansk jernbaneforbund|postforbundet|politiforbundet|dansk journalistforbund|journalistforbundet|prosa|yngre læger|lægeforeningen|finansforbundet|ledernes hovedorganisation|lederne|krifa|det faglige hus|dansk socialrådgiverforening|socialrådgiverforeningen|socialpædagogerne|danske bioanalytikere|ergoterapeutforeningen|danske fysioterapeuter|kost og ernæringsforbundet|gymnasieskolernes lærerforening|dansk musiker forbund|skuespillerforbundet|fængselsforbundet|hærens konstabel|CS|FH|akademikerne|SIK|føroya arbeiðarafelag|forbundet|fagforeningen|en fagforening|fagforening|et fagforbund|fagforbundet";

const OFFENCES =
  "tyveri*|butikstyveri*|groft tyveri|bedrageri*|groft bedrageri|socialt bedrageri|socialbedrageri|svindel*|spirituskørsel|spritkørsel|promillekørsel|narkokørsel|vanvidskørsel|kørsel uden kørekort|vold|grov vold|simpel vold|partnervold|husspektakler|legemsangreb|voldtægt*|blufærdighedskrænkelse|overgreb*|seksuelle overgreb|seksuelt overgreb|børneporno*|drab*|drabsforsøg|manddrab|uagtsomt manddrab|røveri*|indbrud*|indbrudstyveri*|narko*|narkotika*|narkokriminalitet|narkobesiddelse|hash*|hashsalg|hashhandel|besiddelse af hash|besiddelse af narkotika|stofsalg|smugling*|skattesvig|skatteunddragelse*|underslæb*|mandatsvig|dokumentfalsk*|hvidvask*|trusler*|stalking|chikane|hadforbrydelse|hadtale|hæleri|hærværk*|groft hærværk|våbenbesiddelse|besiddelse af kniv|ulovlig våbenbesiddelse|brandstiftelse|fartovertrædelse|hastighedsovertrædelse|identitetstyveri|databedrageri|bestikkelse|menneskehandel|overtrædelse af polititilhold|afpresning|røveriforsøg|ulovlig færden";

export const SPECIAL_DA: SpecialLexicons = {
  RELIGION: {
    language: "da",
    terms: [
      "jehovas vidne|jehovas vidner|muslim|muslimer|muslimsk|muslimske|hindu|hinduer|hinduistisk|buddhist|buddhister|sikh|sikher|sunnimuslim*|shiamuslim*|ahmadiyya*|alevit*|yezidi*|mormon|mormoner|pinsekirken|pinsekristen|pinsefolk|baptist|baptister|adventist*|metodist|metodister|indre missionsk|indremissionsk*|frikirkelig*|frikirken|katolik|katolikker|protestant|protestanter|ateist|ateister|agnostiker|scientolog*|kvæker*|ortodoks kristen|russisk-ortodoks*|græsk-ortodoks*|romersk-katolsk*|jødisk tro|er jøde|er jøder|er jødisk|er muslim|er kristen|er kristne|er katolik|er katolsk|er religiøs|er religiøse|er troende|er døbt|ikke døbt|aldrig døbt|udøbt|praktiserende muslim|praktiserende katolik|dybt religiøs|strengt religiøs|meget troende|asatro",
      "konverterede til islam|konverteret til islam|konverterede til katolicismen|konverteret til katolicismen|konverteret til jødedommen|konverteret til kristendommen|konvertit*|blev frelst|blevet frelst|meldt ud af folkekirken|meldte mig ud af folkekirken|meldt mig ud af folkekirken|meldt os ud af folkekirken|udmeldt af folkekirken|udmelding af folkekirken|ud af folkekirken|trådt ud af folkekirken|medlem af folkekirken|ikke medlem af folkekirken|medlem af den danske folkekirke|medlem af kirken|medlem af menigheden|medlem i menigheden|medlem af moskeen|medlem af pinsekirken|medlem af mosaisk trossamfund|mosaisk trossamfund|går i moskeen|i moskeen hver|går i kirke hver|kommer i kirken hver|går til gudstjeneste|fredagsbøn*|beder fem gange|bedetid*|bedepause*|bederum|bedetæppe*",
      "faster under ramadan|faster i ramadanen|faste under ramadan|faste i ramadanen|fastede under ramadan|fejrer ramadan|fejrer eid|fejrer hanukka|fejrer jom kippur|holder sabbat|holder sabbatten|sabbat|sabbatten|shabbat|bar mitzva|bat mitzva|spiser kun halal|spiser halal|kun halal|skal have halal|halalkød|halalslagtet kød|halalmad|kun kosher|spiser kosher|koshermad|kosherkost|spiser ikke svin|spiser ikke svinekød|ikke svinekød|bærer tørklæde|går med tørklæde|bærer hijab|bærer niqab|bærer burka|bærer turban|bærer kalot|mit tørklæde|hendes tørklæde|min hijab|hendes hijab|pilgrimsrejse|hajj|blev konfirmeret|konfirmeret i|kirkelig konfirmation|nonfirmation|barnedåb|vores søns dåb|vores datters dåb|hans dåb|hendes dåb|dåbsattest|døbt i|døbes i|døbt og konfirmeret|kirkebryllup|af religiøse grunde|religiøse grunde|religiøse årsager|religiøs overbevisning|min religion|min tro|vores religion|hans religion|hendes religion|hans tro|hendes tro|trossamfund|er præst|er imam|er rabbiner|er nonne|er munk|pastor i|betaler kirkeskat|fri for kirkeskat|ikke betale kirkeskat",
    ],
    unsure: [
      "katolsk|katolske|kristen|kristne|jødisk|jødiske|jøde|islam|hijab|niqab|burka|troende|religiøs*|frelst|døbt|dåb|menighed*|koran*|tro på gud",
    ],
    figurative: [
      "kristne højtider|kristne helligdage|jødiske højtider|halalpølser|halal burger|ramadan tilbud|dåbskjole*|dåbsgave*|dåbskage*|dåbsfest*|konfirmationsgave*|konfirmationstøj|konfirmationskort|konfirmationsfest*|konfirmationstilbud*|jødisk museum|moske besøg|besøge moske*|guidet tur i moske*|buddha bowl*|buddhafigur*|gud ved|herregud|for guds skyld|tror på jer|tror på det|næsten religiøs|religiøst nøje|kirken i|kirken på|kirken ligger|kirkens korshær|kirkens nødhjælp|faste priser|faste udgifter|faste kunder|faste afdrag|faste gæster|fastepris|kirkegade|kirkevej|kirkegården|biblen for|bibel for hundeejere|frelser|frelsens hær butik|trossamfundets priser",
    ],
    somebody,
  },
  ETHNICITY: {
    language: "da",
    terms: [
      "somalier|somaliere|somalisk baggrund|somalisk oprindelse|kurder|kurdere|kurdisk|kurdiske|tamil|tamiler|tamilsk|palæstinenser|palæstinensere|palæstinensisk|pashtuner|hazara|uigur*|romabaggrund|er roma|romafamilie|sigøjner|sigøjnere|inuit|inuk|grønlænder|grønlændere|grønlandsk baggrund|grønlandsk oprindelse|grønlandsk herkomst|færing|bosniak*|kosovoalbansk|yezidisk|berbisk|assyrisk|jødisk afstamning|jødisk slægt|jødisk baggrund|jødisk familie|jødisk oprindelse|tyrkisk baggrund|arabisk baggrund|arabisk oprindelse|afrikansk baggrund|afrikansk oprindelse|asiatisk oprindelse|pakistansk baggrund|iransk baggrund|persisk baggrund|vietnamesisk baggrund|etnicitet|etnisk *sk|etnisk|etnisk minoritet|etnisk baggrund|etnisk oprindelse|etnisk tilhørsforhold|etnisk herkomst|anden etnisk baggrund|etnisk dansk|dansk-tyrkisk|dansk-somalisk|minoritetsbaggrund|indvandrerbaggrund|adopteret fra korea|adopteret fra sydkorea|adopteret fra colombia|adopteret fra etiopien|adopteret fra indien|adopteret fra kina|det tyske mindretal|dansk mindretal",
      "hudfarve|hudfarven|min hudfarve|mørkhudet|mørkhudede|mørk i huden|mørk hud|farvet kvinde|farvet mand|afrodansk*|jeg er sort|vi er sorte|sort kvinde|sort mand|sorte kvinder|sorte mænd|sort dansker|sorte danskere|racialiseret",
    ],
    unsure: ["roma|neger*|grønlandsk|afstamning"],
    figurative: [
      "grønlandsk tolk|kurdisk tolk|somalisk tolk|tamilsk tolk|sort på hvidt|sort eller hvid|sort og hvid|sort mat|i sort|farven sort|sort arbejde|arbejde sort|arbejder sort|kører sort|sortlistet|sortliste*|sort humor|sort skærm|sort kaffe|sort hul|sort sol|sort læder|sorte sko|sorte bukser|roma tomater|romatomat*|sofa roma|i roma|fra roma|til roma|rom 12|rom og cola|flaske rom|rommen|grønlandsk rejer|grønlandske rejer|grønlandsk is|oprindelse af varen|oprindelsesland|oprindelsesgaranti*|oprindelsesmærke*|varens oprindelse|etnisk mad|etniske retter|indianer fra|indian summer|efterkommer af modellen|tyrkisk tæppe|tyrkisk yoghurt|tyrkisk restaurant|arabisk kaffe|tyrkisk peber|arabisk restaurant",
    ],
    somebody,
  },
  POLITICS: {
    language: "da",
    terms: [
      crossed(
        "medlem af|medlem i|medlemskab af|medlemskab i|kontingent til|bidrag til|gave til|givet penge til|doneret til|doneret penge til|hænger plakater op for|deler løbesedler ud for|fører kampagne for|kommunalpolitiker for|lokalpolitiker for|regionspolitiker for|rådmand for|formand i|indmeldt i|udmeldt af|partisoldat for|kampagneleder for|aktiv i|engageret i|opstillet for|stiller op for|stillet op for|stiller op til valget for|kandidat for|kandiderer for|kandidat til folketinget for|stemmer på|stemte på|stemt på|stemmer|byrådskandidat for|byrådsmedlem for|byrådsmedlem i|regionsrådsmedlem for|regionsrådskandidat for|folketingskandidat for|folketingsmedlem for|borgmesterkandidat for|borgmester for|spidskandidat for|lokalformand for|lokalformand i|formand for|næstformand for|næstformand i|kasserer i|bestyrelsesmedlem i|sidder i byrådet for|sidder i folketinget for|valgt for|valgt ind for|suppleant for|suppleant til byrådet for|rådmand for|fører valgkamp for|frivillig for|frivillig i|delegeret for|meldt ind i|meldte mig ind i|meldt ud af|meldte mig ud af|ekskluderet af|politiker for|sympatiserer med",
        PARTIES,
      ),
      "lokalpolitiker*|fuldtidspolitiker*|politisk tillidshverv|politiske tillidshverv|politisk hverv|valgkampagne for|valgkampsmedarbejder|hænger valgplakater op for|partiforening*|vælgerforening*|landsmødedelegeret|partimedlem*|politisk aktiv|politisk engageret|folkevalgt|folketingsmedlem|folketingskandidat*|byrådsmedlem*|byrådskandidat*|regionsrådskandidat*|kommunalpolitiker*|lokalpolitiker*|politiker i byrådet|opstillet til byrådet|opstillet til folketinget|opstillet til kommunalvalget|stiller op til byrådet|stiller op til folketinget|stiller op til kommunalvalget|stiller op til regionsrådet|er borgmester|rådmand i|regionsrådsmedlem|europaparlamentskandidat|partiformand|partifælle|nazist*|kommunist*|fascist*|nynazist*|anarkist*|socialist*|feminist*|klimaaktivist*|miljøaktivist*|dyreaktivist*|aktivist for|aktivist i|demonstrerede mod|demonstrerer mod|demonstration mod|deltog i demonstration*|politisk overbevisning|politiske overbevisning|politiske holdninger|mine politiske|min politiske|politisk holdning|venstreradikal*|højreradikal*|højreekstrem*|venstreekstrem*",
    ],
    unsure: ["socialist*|socialdemokrat|venstremand"],
    figurative: [
      "det stemmer|stemmer det|stemmer ikke|stemmer med|stemmer overens|stemmer på årets|stemte på årets|stemme på årets|stemte i konkurrencen|stemmer i konkurrencen|til venstre|fra venstre|venstre side|venstre hånd|venstre ben|venstre knæ|venstre arm|venstre øre|venstre dør|venstre fod|venstre hofte|på venstre|til venstre for|venstre hjørne|radikal nedsættelse|radikal ændring|radikal kur|alternativet er|alternativet til|alternativet var|konservativt skøn|partivare*|opstillet i stuen|opstillet i haven|opstillet i køkkenet|opstillet af montøren|radikale ændringer|konservative skøn|med alternativet",
    ],
    somebody,
  },
  UNION: {
    language: "da",
    terms: [
      crossed(
        "medlem af|medlem i|medlemmer af|medlemskab af|medlemskab i|organiseret i|er organiseret i|meldt ind i|meldte mig ind i|meldt ud af|meldte mig ud af|tillidsmand for|tillidsmand i|tillidsrepræsentant for|tillidsrepræsentant i|tillidsrepræsentanten fra|TR for|TR i|fællestillidsrepræsentant for|fællestillidsrepræsentant i|arbejdsmiljørepræsentant for|arbejdsmiljørepræsentant i|klubformand i|klubformand for|afdelingsformand i|afdelingsformand for|kontingent til|hjælp fra|bistand fra|sag hos|sagsbehandler i|betaler til|aktiv i|strejker med|strejkede med",
        UNIONS,
      ),
      "fagforeningsmedlem*|fagligt organiseret|fagforeningskontingent|tillidsmand|tillidsmanden|tillidsrepræsentant*|fællestillidsrepræsentant*|sikkerhedsrepræsentant*|arbejdsmiljørepræsentant*|min fagforening|mit fagforbund|vores fagforening|strejkede|strejker|er i strejke|var i strejke|udtaget til strejke|udtaget til konflikt|gik i strejke|strejkevagt*|strejkebidrag|strejkekasse|strejkestøtte|fagligt aktiv|faglig kamp|medlem af en fagforening",
    ],
    unsure: [
      "dansk metal|dansk sygeplejeråd|danmarks lærerforening|lærerforeningen|BUPL|dansk magisterforening|dansk socialrådgiverforening|socialpædagogerne|dansk el-forbund|fødevareforbundet NNF|dansk journalistforbund",
    ],
    figurative: [
      "togstrejke*|flystrejke*|ramt af strejke|ramt af strejken|på grund af strejke|pga strejke|pga strejken|på grund af strejken|busstrejke*|lærerstrejke*|strejken hos|strejker bilen|strejker netværket|bilen strejker|maskinen strejker|computeren strejker|printeren strejker|nettet strejker|telefonen strejker|appen strejker|routeren strejker|elevatoren strejker|varmepumpen strejker|dårligt organiseret|organiseret kriminalitet|organiseret rejse|organiserede rejser|godt organiseret|organiseret tur|hulter organiseret|organiseret og|organiseret fint|lederne i|lederne af|afdelingen metal|heavy metal|af metal|i metal|lederne fra|af lederne",
    ],
    somebody,
  },
  SEXUALITY: {
    language: "da",
    terms: [
      "homoseksuel*|homofil*|homofile|biseksuel*|bifil*|lesbisk*|lesbiske|panseksuel*|aseksuel*|heteroseksuel*|seksuel orientering|seksuelle orientering|min seksualitet|kønsidentitet*|transperson*|transkønnet*|transkvinde*|transmand*|transseksuel*|ikke-binær*|ikkebinær*|lgbt*|lgbtq*|lgbtqia*|kønsskifte*|kønsbekræftende|kønsdysfori*|skiftet juridisk køn|juridisk kønsskifte|ændret juridisk køn|juridisk køn ændret|nyt juridisk køn|skifte køn|skiftet køn|sprang ud som|sprunget ud som|springe ud som|er sprunget ud|er bøsse|er bøsser|bøssepar|er lebbe|er gay|er homo|er bi|to kvinder der er|to mødre|to fædre|to mødre i familien|medmor|medforælder|samme køn|ægtefælle af samme køn|partner af samme køn|vi er to kvinder|vi er to mænd|min mand og jeg er begge mænd|min kone og jeg er begge kvinder|gift med en mand og er mand|registreret partner|registreret partnerskab|regnbuefamilie*|regnbuepar|hans ægtemand|hendes hustru|hendes kone|hans husbond|polyamor*|interkøn*|transition til",
    ],
    unsure: ["gay|queer|lebbe"],
    figurative: [
      "regnbueørred*|regnbuefarve*|regnbueis|regnbuen over|trans sibir*|transport|transfedt|copenhagen pride|pride parade*|pride-tilbud|pridefestival*|kønsneutralt toilet|kønsneutrale toiletter|bøssemager|bøssen|sparebøsse*|indsamlingsbøsse*|salt bøsse|peber bøsse|to mænd kom|to mænd leverede|to kvinder i kassen|to kvinder stod|homogen*|kønsneutralt tøj|bøsse med salt|bøsse til salt",
    ],
    somebody,
  },
  GENETIC: {
    language: "da",
    terms: [
      crossed(
        "genetisk disponeret for|genetisk risiko for|genetisk anlæg for|genetisk disposition for|positiv for|testet positiv for|genmutation for|genfejl for|genfejlen for|gen for|genet for|mutation for|mutation i|bærer af genet for|anlæg for|arveligt anlæg for|arvelig risiko for|bærer af|disponeret for|arveligt disponeret for|arvelig disposition for",
        "lynch syndrom|lynchs syndrom|*kræft|huntington*|cystisk fibrose|blødersygdom|alzheimer*|*demens|hjertesygdom|forhøjet kolesterol|*sygdom|parkinson*|ALS|seglcelleanæmi|*syndrom",
      ),
      "brca1 mutation|brca2 mutation|brca1 genet|brca2 genet|brca1 genmutation|brca2 genmutation|mutation i brca1|mutation i brca2|bærer af brca1|bærer af brca2|positiv for brca1|positiv for brca2|genfejl i brca1|genfejl i brca2|dna analyse*|dna resultat*|gentest|gentesten|dna-test|dna test|dna testen|dna-prøve|dna prøve|dna-profil|genprøve|genetisk mutation|genmutation*|genfejl|genfejlen|genetisk fejl|gendefekt*|genetisk test|genetisk rådgivning|genetisk udredning|genetisk sygdom|genetisk risiko|genetiske data|genetiske oplysninger|arvelig sygdom|arvelig kræft|arvelig brystkræft|arvelig brystkræftgen|arvelig tarmkræft|arvelig disposition|arvelig risiko|disponeret for|arveligt disponeret|arvelige hjertesygdom|brystkræftgen*|bærer af genet|bærer af mutationen|bærer af et gen|bærer genet|bærer et gen|anlægsbærer*|BRCA|BRCA-gen|BRCA-mutation|lynch syndrom|lynchs syndrom|huntingtons gen|genet for huntington|genet for huntingtons|fragilt x|kromosomfejl|kromosomafvigelse*|trisomi|faktor v leiden|seglcelleanlæg|thalassæmi*|trombofili*|NIPT|fosterdiagnostik|helgenomsekvens*|genomsekvens*|familiær hyperkolesterolæmi",
    ],
    unsure: ["genetisk|genetiske|arvelig|arveligt|kromosom*"],
    figurative: [
      "genmodificeret*|genetisk mangfoldighed|i vores dna|ligger i vores dna|i firmaets dna|dna i firma*|arvelig klage|arvelig andel|bærer af pakken|bærer af kisten|genet er|bliver genet|blevet genet",
    ],
    somebody,
  },
  BIOMETRIC: {
    language: "da",
    terms: [
      "tommelaftryk*|fingerscan*|fingerskan*|håndaflæs*|øjenaflæs*|stemmeskabelon*|årescan*|ansigtsprofil*|ansigtsaflæs*|ansigtsgeometri*|ansigtsdata|ansigtsverifi*|ansigtsskabelon*|billede af mit ansigt|filmet mit ansigt|fingeraftryk*|fingeraftrykket|fingeraftryksles*|fingeraftrykslæser*|fingeraftryksscan*|ansigtsgenkendelse*|ansigtsscan*|ansigtsskan*|ansigtsbillede*|ansigtsfoto|ansigtsmåling|irisscan*|øjenscan*|nethindescan*|håndfladescan*|håndaftryk*|håndscan*|stemmeaftryk*|stemmegenkendelse*|stemmeprofil*|stemmeprøve|biometrisk*|biometriske|scannet mit ansigt|scannet ansigt|scannede mit ansigt|scannet min finger|scannet min hånd|foto af mit ansigt",
    ],
    unsure: ["stemmeoptagelse*"],
    figurative: [
      "fingeraftryk på skærmen|fingeraftryk på glasset|fingeraftryksfri|lås med fingeraftryk|låser op med fingeraftryk|fingeraftrykslås*|biometrisk pas|understøtter biometrisk|fingeraftryk eller kode|aktivere biometri*|ansigtsbillede i pas-størrelse|ansigtet af bygningen",
    ],
    somebody,
  },
  CRIMINAL: {
    language: "da",
    terms: [
      crossed(
        "dømt for|blev dømt for|domfældt for|dom for|dom i sag om|sigtet for|er sigtet for|blev sigtet for|sigtelse for|tiltalt for|er tiltalt for|blev tiltalt for|anholdt for|blev anholdt for|fængslet for|varetægtsfængslet for|mistænkt for|mistænkes for|blev mistænkt for|anklaget for|anklages for|anmeldt for|politianmeldt for|blev anmeldt for|frifundet for|frikendt for|straffet for|tidligere straffet for|bøde for|idømt bøde for|fik en bøde for|sidder inde for|afsoner for|afsoner|afsonet for|taget for|tilstået|dømt for at",
        OFFENCES,
      ),
      "spirituskørsel|spritkørsel|narkokørsel|spritdom|spritdømt|voldsdom*|narkodom*|en dom for|tidligere straffet|tidligere ustraffet|tidligere dømt|dømt til|dømt til fængsel|dømt til samfundstjeneste|dømt til behandling|dømt i byretten|dømt i landsretten|på straffeattesten|ren straffeattest|uren straffeattest|anmærkning på straffeattest*|børneattest med|fængselsstraf*|fængselsdom*|i fængsel for|sidder i fængsel|sad i fængsel|har siddet i fængsel|fængslet|varetægtsfængsl*|varetægt*|afsoner|afsonet|afsoning|afsoning i|løsladt|løsladt i|løsladt fra|løslade|prøveløslad*|prøveløsladt|er sigtet|blev sigtet|tiltalt|anholdt|blev anholdt|anklaget for|mistænkt for|politianmeldt|fodlænke*|elektronisk fodlænke|samfundstjeneste*|betinget dom|betinget fængsel|ubetinget fængsel|ubetinget dom|betinget i to år|forvaring|behandlingsdom|dom til behandling|dom til anbringelse|polititilhold*|tilhold mod|opholdsforbud|besøgsforbud|bødeforlæg*|klip i kørekortet|mistet kørekortet|frakendt kørekortet|frakendt førerretten|frakendelse*|kørekortet inddraget|kriminelt forhold|kriminel fortid|kriminel baggrund|kriminel løbebane|udvist af danmark|udvisningsdom|dømt til udvisning|undveget fra fængsel|kriminalforsorg*|tilsyn af kriminalforsorgen|konfliktråd|voldsdømt|voldsdømte|voldsmand",
    ],
    unsure: ["dømt|mistænkt"],
    figurative: [
      "dømt til at mislykkes|dømt til at tabe|kriminelt dyrt|kriminelt billigt|kriminelt godt|sigtet mod|har sigtet|sigter efter|straffegebyr|bøde for parkering|p-bøde|parkeringsbøde|anmeldt til service|mistænkt fejl|mistænkt lækage|mistænkt svindel|mistænkt mail|mistænkt sms|mistænkt besked|mistænkt misbrug|mistænkt id-tyveri|taget i brug|mel sigtet|sigtet mel|anmeldt på trustpilot|anmeldt produkt|børneattest til|straffeattest til job|afhøringer på tv|politi-serier|anmeldt med 5 stjerner|anmeldt til 5",
    ],
    somebody,
  },
  CHILD: {
    language: "da",
    terms: [
      "er mindreårig|jeg er mindreårig|er kun 12 år|er kun 13 år|er kun 14 år|jeg er 9 år|jeg er 10 år|jeg er 11 år|jeg er 12 år|jeg er 13 år|jeg er 14 år|jeg er 15 år|går i 5. klasse|går i 6. klasse|går i 7. klasse|går i femte klasse|går i sjette klasse|går i syvende klasse|går i ottende klasse|min mor ved ikke at jeg|min far ved ikke at jeg|mor ved ikke at jeg|må ikke for min mor|må ikke for mine forældre|skal mine forældre godkende|skal min mor godkende|mine forældre skal godkende|forældres samtykke|konto til mindreårig*",
    ],
    unsure: ["mindreårig*|umyndig"],
    figurative: ["ikke for mindreårige|sælges ikke til mindreårige|salg til mindreårige"],
    somebody,
  },
};
