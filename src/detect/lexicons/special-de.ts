import { crossed } from "./crossed.ts";
import type { SpecialLexicons } from "./special-lexicons.ts";

/*
 * German of Germany, Austria and Switzerland. Written for this project from general knowledge; party names after the PartyFacts
 * list (MIT).
 */

const somebody =
  "ich mich mir mein meine meinen meinem meiner er sie ihn ihm ihr ihre ihrem ihrer ihren seine seinen seinem sein wir uns unser unsere unserem unseren du dein deine kunde kundin kd kdn kdin anrufer anruferin anr patient patientin pat mieter mieterin vn mitglied bewerber bewerberin mitarbeiter mitarbeiterin ma mann frau ehemann ehefrau partner partnerin mutter vater sohn tochter kind kinder oma opa bruder schwester mama papa eltern familie schwager nachbar nachbarin kollege kollegin freund freundin chef bin ist sind war hat habe hatte haben wurde werde wegen weil da als";

const parties =
  "spd|cdu|csu|fdp|AfD|linken|linkspartei|grünen|bsw|freien wähler|freien wählern|piratenpartei|piraten|volt|ödp|tierschutzpartei|npd|dkp|mlpd|övp|fpö|spö|neos|kpö|svp|glp|grünliberalen|evp|edu|jusos|jungen union|jungen liberalen|grünen jugend|jungen alternative|linksjugend|jungen grünen|jungsozialisten|werteunion|sozialdemokraten|liberalen partei";

/** Those that mean nothing else after "ist in der". */
const clearParties =
  "spd|cdu|csu|fdp|AfD|linkspartei|bsw|piratenpartei|ödp|npd|dkp|mlpd|övp|fpö|spö|neos|kpö|svp|glp|grünliberalen|jusos|jungen union|jungen liberalen|grünen jugend|jungen alternative|linksjugend|jungen grünen|jungsozialisten|werteunion|sozialdemokraten";

const unions =
  "ver di|verdi|ig metall|igm|ig bce|ig bau|gew|ngg|evg|gdl|gdp|dpolg|dbb|dgb|beamtenbund|marburger bund|hartmannbund|vkda|cgm|cgb|djv|dju|ögb|gpa|younion|vida|pro ge|gewerkschaft bau holz|göd|unia|syna|vpod|syndicom|sev|garanto|angestellte schweiz|ufo|vereinigung cockpit|cockpit";

/** What follows a party or union of which somebody was a member. */
const leaving = "ausgetreten|raus|rausgegangen|ausgeschlossen|austreten|austrete";

export const SPECIAL_DE: SpecialLexicons = {
  RELIGION: {
    language: "de",
    terms: [
      "kippa|konfession röm kath|konfession islam*|konfession muslim*|ausgetreten aus der kirche|kirche ausgetreten|gelernter pfarrer|bin pfarrer|bin pfarrerin|bin imam|mitglied der israelitischen kultusgemeinde|zeuge jehovas|zeugin jehovas|zeugen jehovas|moslem*|muslim*|muslima|muslimin*|hindus|hinduistisch*|buddhist*|buddhistin*|sikh|sikhs|alevit*|sunnit|sunniten|sunnitin|sunnitisch*|schiit*|jesid*|eziden|ezide|ezidin|mormon*|zeugen-jehovas|freikirchlich*|pfingstler*|pfingstgemeinde|baptist|baptistin|baptistengemeinde|adventist*|methodist*|mennonit*|quäker|altkatholisch*|neuapostolisch*|griechisch orthodox*|russisch orthodox*|serbisch orthodox*|syrisch orthodox*|koptisch*|kopte|koptin|bahai|scientolog*|atheist|atheistin|atheisten|agnostiker*|konfessionslos*|ohne konfession|ohne bekenntnis|ungetauft*",
      "römisch katholisch*|röm kath|rk kirche|evangelisch lutherisch*|ev luth|evang luth|evangelisch reformiert*|ev reformiert|bin katholisch|ist katholisch|bin evangelisch|ist evangelisch|sind katholisch|sind evangelisch|bin protestant*|bin reformiert|bin orthodox|bin jude|bin jüdin|ist jude|ist jüdin|ist jüdisch|bin jüdisch|sind jüdisch|sind juden|bin christ|bin christin|ist christ|ist christin|gläubiger christ|gläubige christin|praktizierender christ|praktizierende katholikin|praktizierender katholik|praktizierende muslim*|strenggläubig*|streng gläubig|tief gläubig|tiefgläubig|bin gläubig|bin religiös|ist religiös|sehr religiös|streng religiös|katholikin|katholiken|katholik|protestantin|protestant|protestanten",
      "kirchenaustritt*|aus der kirche ausgetreten|aus der kirche aus|kirche ausgetreten|kirche austreten|aus der kirche raus|aus der katholischen kirche ausgetreten|aus der evangelischen kirche ausgetreten|wieder in die kirche eingetreten|kircheneintritt|kirchenmitglied*|mitglied der kirche|zum islam konvertiert|zum islam übergetreten|zum islam gewechselt|zum judentum konvertiert|zum judentum übergetreten|konvertit*|zum christentum konvertiert|zum katholizismus konvertiert|kirchenaustrittsbescheinigung*|konfession katholisch|konfession evangelisch|konfession ev|konfession rk|glaubensgemeinschaft|kultusgemeinde|moscheegemeinde|gemeindemitglied|ministrant*|messdiener*|diakon|diakonin|presbyter*|kirchenvorstand|kirchengemeinderat|pfarrgemeinderat|imam|rabbiner*|novizin",
      "fastet im ramadan|faste im ramadan|fasten im ramadan|faste gerade ramadan|wegen ramadan|wegen des ramadan|ramadan fasten|freitagsgebet*|gebetspause*|gebetszeit*|gebetsraum für|bete fünfmal|trage kopftuch|trägt kopftuch|mit kopftuch|meines kopftuchs|kopftuchs|mein kopftuch|ihr kopftuch|ihres kopftuchs|trage hijab|mein hijab|trägt hijab|trage niqab|mein turban|seines turbans|trägt turban|trage kippa|trägt kippa|halte sabbat|sabbat halten|am sabbat nicht|schabbat|sabbat|bar mizwa|bar mitzwa|bat mizwa|kein schweinefleisch|esse nur halal|esse halal|essen halal|isst halal|essen nur halal|ernähre mich halal|halal ernähr*|halal essen|lebe koscher|esse koscher|essen koscher|isst koscher|koscher leben|koschere küche|beschneidung|pilgerfahrt nach mekka|hadsch|umrah|nach mekka|wallfahrt nach|meine taufe|seine taufe|unsere taufe|wurde getauft|ist getauft|bin getauft|sind getauft|nicht getauft|erstkommunion*|zur kommunion|meine konfirmation|unserer konfirmation|zur konfirmation unserer|konfirmation meiner|konfirmation meines|firmung|kirchlich geheiratet|kirchliche trauung|bibelkreis|hauskreis|gottesdienst besuch*|zum gottesdienst|in die moschee|in der moschee|in die synagoge|in der synagoge|aus religiösen gründen|religiöse gründe|religiösen gründen|aus glaubensgründen|meines glaubens|meinem glauben|wegen seines glaubens|wegen ihres glaubens|wegen meines glaubens|wegen meiner religion|meine religion|meiner religion|ihrer religion|seiner religion",
      crossed(
        "raus aus der|ausgetreten aus der|austritt aus der|aus der|austreten aus der",
        "kirche ausgetreten|kirche raus|katholischen kirche|evangelischen kirche|landeskirche|freikirche|gemeinde ausgetreten|kirche austreten|kirche treten",
      ),
      crossed(
        "bin|ist|sind|war|wurde|gläubiger|gläubige|gläubigen|praktizierender|praktizierende|praktizierenden|überzeugter|überzeugte|frommer|fromme|strenger|strenge",
        "katholisch|evangelisch|protestantisch|jüdisch|muslimisch|buddhistisch|orthodox|katholik|katholikin|protestant|protestantin|christ|christin|jude|jüdin|juden|moslem|muslim|muslimin|muslima|buddhist|buddhistin|hindu|sikh|atheist|atheistin|baptist|baptistin|methodist|priester|pfarrer|pfarrerin|pastor|pastorin|imam|rabbiner|rabbi|diakon|nonne|mönch|ordensschwester|ordensbruder|novize|pater|vikar|vikarin|messdiener|messdienerin|ministrantin|kirchenvorsteher|konfirmandin|konfirmand|katechet|prediger|missionar|missionarin",
      ),
      crossed(
        "konf|konfession|bekenntnis|rel|religion",
        "rk|kath|ev|evang|röm kath|katholisch|evangelisch|ref|reformiert|islam|islamisch|muslimisch|jüdisch|orthodox|keine|ohne|konfessionslos|buddhistisch|alevitisch|jesidisch|ohne bekenntnis",
      ),
      crossed(
        "faste|fastet|fasten|fastend",
        "im ramadan|gerade im ramadan|gerade wegen ramadan|wegen ramadan|bis sonnenuntergang|bis 21 uhr|noch bis|seit ramadan|wegen des ramadan",
      ),
      crossed(
        "wegen|wegen dem|wegen des|wegen meines|wegen ihres|mit|trotz|ohne",
        "kopftuch|kopftuchs|hidschab|hijab|niqab|turban|turbans|kippa",
      ),
      crossed(
        "unsere|unserer|meine|meiner|seine|ihre|zur|die|der|der unseres|die meines",
        "bar mizwa|bat mizwa|erstkommunion|konfirmation|firmung|jugendweihe|kindstaufe|taufe unseres*|taufe unserer*|taufe meines*|taufe meiner*|kommunion unseres*|kommunion unserer*|kommunion meines*|kommunion meiner*",
      ),
      "freikirche|freikirchler*|fastenbrechen|iftar mit|iftar|pessach|jom kippur|rosch haschana|chanukka feiern|feiern chanukka|schabbes|siebenten tags adventist*|heilsarmee mitglied|hutterer|amisch|salafist*|sufi|drusin|griechisch katholisch|maronit*|chaldäisch*|syrisch orthodox|armenisch apostolisch|rastafari|wicca|esoteriker*|hare krishna|bekehrt*|neu getauft|wiedergeboren* christ*|zum glauben gefunden|zum glauben gekommen|vom glauben abgefallen|glaubensrichtung|gemeindeälteste*|priesterseminar|theologiestudent*|im kloster lebe|lebt im kloster|ordensfrau|ordensmann|gelübde|zur beichte|beichten gehen|rosenkranz bete*|tischgebet|bibelkreis|bibelstunde|gebetskreis|lobpreis*|kein schwein essen|ohne schwein wegen|esse kein schwein*|essen kein schwein*|isst kein schwein*|kein alkohol aus glaubens*|keine bluttransfusion*|bluttransfusion ablehn*|blutkonserven ablehn*|zeugin jehova|zeuge jehova|zeugen jehova",
    ],
    unsure: [
      "im ramadan|während des ramadan|zuckerfest|opferfest|katholisch*|evangelisch*|jüdisch|jüdische|jüdischen|islamisch*|christlich*|koscher*|halal|kirchensteuer|kopftuch|hijab|gläubig|religiös|fromm|protestantisch*|taufschein|konvertiert",
    ],
    figurative: [
      crossed(
        "evangelisch*|katholisch*|jüdisch*|christlich*|islamisch*|ev|kath|evang|orthodox*|protestantisch*|altkatholisch*",
        "krankenhaus|krankenhauses|klinik|klinikum|spital|kita|kindergarten|schule|grundschule|gymnasium|hochschule|universität|akademie|pflegeheim|altenheim|seniorenheim|seniorenstift|friedhof|museum|gemeindehaus|pfarramt|pfarrei|kirche in|kirche am|kirche an|kirchengemeinde|bank|bücherei|stiftung|jugendhilfe|sozialstation|diakonie|feiertag|feiertage|kalender|kunst|küche|viertel|restaurant",
      ),
      "geschenk zur konfirmation|geschenk zur taufe|geschenk zur kommunion|gutschein zur taufe|karte zur taufe|karten zur konfirmation|torte zur taufe|torte zur kommunion|mönchengladbach|kloster andechs|kloster hotel|wie ein mönch|der pfarrer hat|pfarrer kneipp|kapelle spielt|ev kita|ev schule|rosenkranz art|taufe am see buchen|taufkleid*|taufkerze*|taufring|kommunionkleid*|kommunionkerze*|konfirmationskleid*|einladungskarten taufe|einladungskarten konfirmation|christstollen|christkind*|christbaum*|weihnachtsgottesdienst|hindu tempel|orthodoxe schrift|yoga nidra|kopftuch aus|kopftuch in|ramadan öffnungszeiten|als protestant in*|kirchensteuersatz|höhe der kirchensteuer|wie hoch ist die kirchensteuer|kirchensteuer bayern|jesus latschen|jesuslatschen",
      "ramadan aktion|ramadan angebot*|ramadan rabatt|ramadan kalender|halal produkte|halal sortiment|halal snacks|halal gummi*|halal wurst|koscheres salz|nicht ganz koscher|nicht koscher|klingt nicht koscher|katholisches krankenhaus|katholische schule|katholische kita|evangelische kita|evangelischer kindergarten|evangelische schule|evangelisches krankenhaus|evangelische bank|evangelische klinik*|evangelisches klinikum|jüdisches museum|jüdisches krankenhaus|islamische kunst|islamisches banking|christliche seefahrt|buddhistische ruhe|buddha bowl*|buddha figur*|buddhistische tempel besichtig*|yoga und buddhis*|sonntags in die kirche um die ecke|tauffrei|moschee besichtig*|moscheen besichtig*|synagoge besichtig*|weihnachten|ostern|taufe des schiffs|schiffstaufe|papst kommt|hindukusch|glaubensfrage bei der bedienung|heilige scheiße",
    ],
    somebody,
  },
  ETHNICITY: {
    language: "de",
    terms: [
      "sinteza|sintizza|sintiza|romafamilie|ich bin schwarz|bin schwarz|als schwarzer|als schwarze|weil ich schwarz|weil er schwarz|weil sie schwarz|sind schwarz|roma kind*|roma frau|roma siedlung|bin roma|sind roma|ist roma|angehörige der roma|angehöriger der roma|zu den roma|zu den sinti|*stämmig|*stämmige|*stämmiger|*stämmigen|türkischstämmig*|arabischstämmig*|afrikanischstämmig*|kurdischer herkunft|türkischer herkunft|arabischer herkunft|afrikanischer herkunft|vietnamesischer herkunft|russischer herkunft|polnischer herkunft|syrischer herkunft|persischer herkunft|*ischer herkunft|*scher herkunft|*ischer abstammung|*scher abstammung|türkische wurzeln|arabische wurzeln|kurdische wurzeln|afrikanische wurzeln|jüdische wurzeln|*ische wurzeln|*ischen wurzeln|von der abstammung|ethnische zugehörigkeit|migrationshintergrund|mit migrationshintergrund|aus einer migrantenfamilie|roma familie|roma und sinti|sinti und roma|sinto|sintezza|sinti|romni|jenisch*|jenische|jenischer|sorbe|sorbin|sorben|sorbisch*|dänische minderheit|friesische minderheit|slowenische minderheit|kärntner slowene|kurde|kurdin|kurden|uigure|uigurin|uiguren|tamile|tamilin|palästinenser|palästinenserin|tschetschene|tschetschenin|aramäer|assyrer|tscherkesse|paschtune|hazara|tutsi|jüdischer abstammung|jüdische abstammung|holocaust überlebend*|spätaussiedler*|russlanddeutsch*|aussiedlerfamilie|deutschstämmig*",
      "schwarze hautfarbe|dunkle hautfarbe|dunkler hautfarbe|meiner hautfarbe|seiner hautfarbe|ihrer hautfarbe|unserer hautfarbe|wegen der hautfarbe|dunkelhäutig*|schwarzer deutscher|schwarze deutsche|schwarze frau|schwarzer mann|schwarze menschen|bin schwarz und|afrodeutsch*|afroösterreicher*|afro deutsch*|person of color|people of color|POC|BIPOC",
      crossed("bin|als", "afrikaner|afrikanerin|araber|araberin|asiate|asiatin|farbig|halbschwarz|mestize|mulatte"),
      "schwarz bin|halbschwarz",
      crossed(
        "türkischer|türkische|kurdischer|kurdische|arabischer|arabische|afrikanischer|afrikanische|persischer|persische|vietnamesischer|vietnamesische|chinesischer|chinesische|russischer|russische|polnischer|polnische|syrischer|syrische|indischer|indische|tamilischer|tamilische|jüdischer|jüdische|ungarischer|slowenischer|kroatischer|griechischer|italienischer|ghanaischer|nigerianischer|somalischer|eritreischer|afghanischer|pakistanischer|albanischer|bosnischer|serbischer|marokkanischer|tunesischer|libanesischer|palästinensischer|südamerikanischer|asiatischer|asiatische|nordafrikanischer|balkanischer|sorbischer|kosovarischer|uigurischer|jesidischer|assyrischer|aramäischer|armenischer|lateinamerikanischer",
        "herkunft|abstammung|wurzeln|ethnie|volksgruppe|volkszugehörigkeit|minderheit",
      ),
      "kanake*|kanaken|neger|negers|negerin|zigeuner*|schlitzaug*|kümmeltürk*|ausländisch aussehend*|ausländisches aussehen|südländisch*|südländer*|südländerin|arabisch aussehend*|asiatisch aussehend*|asiatisches aussehen|dunkler hauttyp|dunkle haut|dunkler haut|dunklere haut|meiner haut|gemischter abstammung|halb afrikaner*|halb asiat*|halbasiatin|halbafrikaner*|afrikanisches aussehen|indigen*|ureinwohner*|inuit|samen abstammung|wolgadeutsch*|donauschwab*|siebenbürger sachse*|banater schwabe*|sudetendeutsch*|vertriebenenfamilie|roma angehörige*|roma abstammung|burgenlandroma|karner slowene*|kärntner slowenin|lovara|manouche|jenischer abstammung|farbiger mann|farbige frau|ethnische herkunft|ethnische minderheit|ethnischen minderheit|rassistisch beleidigt|rassistisch beschimpft",
    ],
    unsure: ["roma|afrikaner|afrikanerin|armenier|armenierin|hautfarbe"],
    figurative: [
      "sinti jazz|roma jazz|sinti swing|gypsy jazz|sorbische eier|sorbisches restaurant|sorbisches museum|kurdisches restaurant|arabisches restaurant|arabischer kaffee|türkischer honig|türkischer kaffee|palästinenser tuch|palästinensertuch|armenischer cognac|in kurdischer sprache|auf kurdisch|auf arabisch",
      "auch in schwarz|nur in schwarz|als schwarze variante|schwarze variante|als schwarzer tee|schwarzer tee|schwarze jacke|schwarze zahlen|schwarze liste|schwarze tonne|schwarzer peter|schwarze magie|schwarzer bildschirm|schwarzes brett|araber pferd|araber hengst|araber stute|zigeunerspieß|negerkuss|italienischer wein|dunkle haut pflege|creme für dunkle haut",
      "strom deutscher herkunft|ware deutscher herkunft|fleisch deutscher herkunft|produkte deutscher herkunft|eier deutscher herkunft|honig deutscher herkunft|schwarz auf weiß|schwarz weiß|in schwarz|schwarz lackiert|schwarz matt|schwarz oder|schwarz und|farbe schwarz|schwarz gefahren|schwarz fahren|schwarzfahr*|schwarz arbeiten|schwarz gesehen|schwarz ärger*|auch schwarz|weißware|weiße ware|roma tomaten|as roma|rom und roma|nudeln roma|via roma|modell roma|sofa roma|pizza roma|fliese roma|sinti musik festival|zigeunerschnitzel|zigeunersoße|zigeuner sauce|armenier platz|berber teppich*|berberteppich*|teppich berber|herkunft der ware|herkunft der lieferung|herkunft des stroms|regionaler herkunft|deutscher herkunft der|unbekannter herkunft|biologischer herkunft|herkunft des geldes|herkunft der mittel|stroms aus deutscher herkunft|unklarer herkunft|tierischer herkunft|pflanzlicher herkunft",
    ],
    somebody,
  },
  POLITICS: {
    language: "de",
    terms: [
      "sitze im gemeinderat|sitze im stadtrat|sitzt im gemeinderat|sitzt im stadtrat|sitze für die*|mitglied der partei die linke|grünen mitglied|mitglied bei der spd|mitglied bei der cdu|mitglied bei der AfD|mitglied bei der fdp|mitglied der jungen grünen|kandidiere bei den grünen|grünen politiker*|gemeinderätin der*|wahlhelfer der*|auf die liste der grünen|mitglied der spd|mitglied der cdu|mitglied der csu|mitglied der fdp|mitglied der AfD|mitglied der grünen|mitglied der linken|mitglied der linkspartei|mitglied der piraten|mitglied der freien wähler|mitglied der övp|mitglied der fpö|mitglied der spö|mitglied der neos|mitglied der kpö|mitglied der svp|mitglied der sp|mitglied der jusos|mitglied der jungen union|mitglied beim bsw|mitglied bei den grünen|mitglied in der AfD|mitglied in der spd|mitglied in der cdu|mitglied in der fdp|mitglied bei der linken|mitglied bei volt|mitglied einer partei|mitglied in einer partei|mitglied der partei|parteimitglied*|parteibuch|parteiaustritt*|aus der partei ausgetreten|parteieintritt*|spd mitglied*|cdu mitglied*|csu mitglied*|fdp mitglied*|AfD mitglied*|grünen mitglied*|linken mitglied|linkspartei mitglied|fpö mitglied*|övp mitglied*|spö mitglied*|svp mitglied*|glp mitglied|evp mitglied|bundestagskandidat*|landtagskandidat*|kandidiere für die|kandidat der spd|kandidat der cdu|kandidat der AfD|kandidat der fdp|kandidatin der grünen|kandidatin der spd|kandidatin der cdu|kandidatin der AfD|kandidat der grünen|direktkandidat*|bürgermeisterkandidat*|listenplatz|wahlkampf helfe|mache wahlkampf|wahlkampfhelfer*|ortsvorsitzende*|kreisvorsitzende der|ortsverein der spd|stadtrat der|stadtrat für|stadträtin der|gemeinderat für die|gemeinderätin für die|gemeinderat der|kreisrat der|für die grünen|für die AfD|für die spd|für die cdu|AfD wähler|AfD wählerin|spd wähler*|cdu wähler*|grünen wähler*|wähle AfD|wähle spd|wähle cdu|habe die AfD gewählt|habe AfD gewählt|AfD gewählt|grün gewählt|spd gewählt|cdu gewählt|AfD anhänger*|AfD sympathisant*|sympathisant der|anhänger der AfD|juso|jusos|junge union|grüne jugend|junge alternative|linksjugend|reichsbürger*|querdenker*|antifa|antifaschist*|klimaaktivist*|letzte generation|klimakleber*|politisch aktiv|politisch engagiert|politisch verfolgt|politischer flüchtling|politisches asyl|aktivist|aktivistin|linksextrem*|rechtsextrem*|kommunist|kommunistin|kommunisten|anarchist*|sozialistin|sozialdemokrat|sozialdemokratin|neonazi*|autonome szene|linksradikal*|rechtsradikal*|linke gesinnung|konservativ eingestellt|politische gesinnung|politische meinung|politischen gesinnung|politischen einstellung|politische einstellung|demo teilgenommen|bei der demo gegen|gegen rechts demonstriert|pegida|SED|NPD|parteispende*|parteispenden",
      crossed(
        "bin bei der|bin bei den|ist bei der|ist bei den|war bei der|war bei den|bin in der|ist in der|war in der|wähle die|wählt die|wählte die|wähle",
        clearParties,
      ),
      "bin bei den grünen|ist bei den grünen|bei den grünen eingetreten|bei den grünen engagiert|bin in der partei die linke|bei der partei die linke|wähle grün|wählt grün|grün wählt",
      crossed(
        "mitglied der|mitglied bei der|mitglied bei den|mitglied in der|mitglied von|mitglied beim|mitglied vom|sitze für die|sitzt für die|kandidiere für die|kandidiert für die|kandidierte für die|kandidiere bei der|antreten für die|trete für die|kandidat der|kandidatin der|ortsvorsitzende der|ortsvorsitzender der|vorsitzende der|vorsitzender der|schatzmeister der|schatzmeisterin der|kassier der|sprecher der|sprecherin der|gemeinderat der|gemeinderätin der|stadtrat der|stadträtin der|stadtverordnete der|stadtverordneter der|kreisrat der|kreisrätin der|kreistag für die|bezirksrat der|bezirksrätin der|nationalrat der|nationalrätin der|kantonsrat der|kantonsrätin der|grossrat der|grossrätin der|landtagsabgeordnete der|landtagsabgeordneter der|abgeordnete der|abgeordneter der|bürgermeister der|bürgermeisterin der|funktionär der|funktionärin der|delegierte der|delegierter der|spende an die|parteispende an die|beitrag an die|beitrag für die|mitgliedsbeitrag der|parteibuch der|stimme für die|wahlkampf für die|plakate für die|infostand der|wahlstand der|anhänger der|anhängerin der|sympathisant der|sympathisantin der|stammtisch der|eingetreten in die|beigetreten der",
        parties,
      ),
      crossed(
        parties,
        "gewählt|wähle ich|wähler|wählerin|anhänger|anhängerin|mitglied|mitglieder|mitgliedschaft|mitgliedsausweis|mitgliedsbeitrag|parteibuch|kandidat|kandidatin|stadtrat|stadträtin|gemeinderat|gemeinderätin|kreisrat|kreisrätin|nationalrat|nationalrätin|kantonsrat|kantonsrätin|bezirksrat|bezirksrätin|funktionär|funktionärin|abgeordneter|beigetreten|eingetreten|ortsvorsitzender|ortsvorsitzende|ortsgruppe",
      ),
      crossed("aus der|aus den|bei der|bei den|von der", crossed(parties, leaving)),
      crossed(
        "für die",
        crossed(
          parties,
          "im stadtrat|im gemeinderat|im kreistag|im landtag|im bezirksrat|im nationalrat|im kantonsrat|im ortsbeirat|kandidiert|angetreten|kandidiere",
        ),
      ),
      crossed(
        "auf der demo|bei der demo|auf der demonstration|bei der demonstration|auf demo|auf der kundgebung|auf einer demo|auf einer kundgebung",
        "gegen rechts|gegen die AfD|gegen die regierung|gegen den krieg|gegen nazis|gegen die impfpflicht|gegen corona|der AfD|von pegida|der querdenker|der bauern|für palästina|für israel|für das klima|fürs klima",
      ),
      "marxist|marxistin|trotzkist*|maoist*|stalinist*|monarchist*|nationalist|nationalistin|wutbürger*|identitäre bewegung|identitären bewegung|fridays for future aktiv*|aktiv in der partei|aktiv bei der partei|in der linken aktiv|bei den grünen aktiv|in der partei aktiv|in der kommunalpolitik|lokalpolitiker|lokalpolitikerin|kommunalpolitiker|kommunalpolitikerin|parteilos|parteifreund*|parteifreunde|parteigenosse*|genossin der|parteitagsdelegierte*|wahlhelferin für die*|wahlkampfleiter*|meine partei|meiner partei|politisch verfolgt*|politische verfolgung|regimekritiker*|oppositioneller|oppositionelle|dissident*|demonstrant|demonstrantin",
    ],
    unsure: [
      "AfD|SPD|CDU|CSU|FDP|BSW|bei den grünen|bei der spd|bei der cdu|bei der AfD|FPÖ|ÖVP|SPÖ|NEOS|SVP|linkspartei",
    ],
    figurative: [
      "fpö fordert|övp fordert|spö fordert|svp fordert|svp initiative|laut spd|laut cdu|laut fdp|abgeordnete der spd sagte|neos tv|volt maschine|volt akku|volt netz|volt steckdose|volt spannung|die mitte des|piraten kostüm|piraten party|piratenparty",
      "mitglied der jury|laut AfD|die AfD fordert|die AfD will|die spd will|die cdu will|cdu und spd|spd und cdu|cdu spd|csu und spd|spd grüne und fdp|fdp und spd|fdp fordert|fdp will|grünen fordern|grünen wollen|övp und grüne|övp und spö|fpö und övp|spö und neos|wollen die cdu|bis die cdu|ob die cdu|ob die spd|freie wähler vor|volt meter|230 volt|12 volt|220 volt|400 volt|24 volt|5 volt|zu den piraten|piraten der karibik|piraten schiff|bei den piraten|mp3 volt|grünen pass|grünen punkt|grünen daumen|grünen bereich|grünen knopf|grünen taste|im grünen|ins grünen|bei den grünen leuchten|demo schaltung|parteiverkehr|politisch korrekt|aktivist der woche",
      "die grüne karte|die grüne tonne|die grüne lampe|die grüne led|die grünen lampen|die grünen tonnen|die grünen pfeile|die grünen kissen|die linke seite|die linke taste|die linke maustaste|die linke hand|die linke spalte|die linke tür|linke seite|linker ohrhörer|die grüne leuchte|die grünen leuchten|die grüne hausnummer|die grüne versicherungskarte|rechts eingestellt ist der|vertragspartei*|streitpartei*|gegenpartei|die partei zahlt|hausparteien|mietpartei*|mieterpartei*|laut spd will|spd fordert|cdu fordert|AfD fordert|demo version|demo video|demo gerät|demo konto|demokonto|produktdemo|demo modus|online demo|wahlkampf in den usa",
    ],
    somebody,
  },
  UNION: {
    language: "de",
    terms: [
      "gewerkschaftlich|warnstreik mitgemacht|streikgeld für|IG metall vertrauensmann|bin im streik|bin gerade im streik|wir sind im streik|selbst im streik|ich streike|wir streiken|mein streikgeld|beim warnstreik|im warnstreik|beim streik mitgemacht|mitgestreikt|gestreikt|vertrauensleute der|gewerkschaftsmitglied*|gewerkschaftsbeitrag*|gewerkschaftsausweis|gewerkschaftsaustritt|gewerkschaftssekretär*|gewerkschafter*|gewerkschaftlich organisiert|gewerkschaftlich aktiv|mitglied der gewerkschaft|mitglied einer gewerkschaft|mitglied in einer gewerkschaft|mitglied in der gewerkschaft|in der gewerkschaft|aus der gewerkschaft|der gewerkschaft beigetreten|gewerkschaft beigetreten|gewerkschaft eintreten|gewerkschaft beitreten|gewerkschaft gekündigt|ver di mitglied*|verdi mitglied*|ver.di-mitglied*|bei ver di|bei verdi|mitglied bei ver di|mitglied bei verdi|mitglied von ver di|verdi vertrauensmann|verdi beitrag|ig metall mitglied*|ig metaller*|ig metallerin|bei der ig metall|mitglied der ig metall|mitglied der igm|bei der igm|mitglied der ig bce|ig bce mitglied|mitglied der ig bau|bei der ig bau|mitglied der ngg|bei der ngg|mitglied der gew|bei der gew|gew mitglied*|mitglied der evg|evg mitglied|bei der gdl|gdl mitglied*|mitglied der gdl|mitglied der GdP|mitglied des dgb|dgb mitglied*|mitglied des marburger bund|marburger bund mitglied|dbb mitglied|ögb mitglied*|mitglied des ögb|beim ögb|gewerkschaft gpa|gpa mitglied|vida mitglied|mitglied der unia|unia mitglied|bei der unia|mitglied bei unia|syna mitglied|mitglied bei syna|betriebsrat gewählt|im betriebsrat|betriebsratsmitglied*|betriebsratsvorsitz*|betriebsrätin|ist betriebsrat|bin betriebsrat|als betriebsrat|zum betriebsrat|personalratsmitglied|im personalrat|vertrauensmann|vertrauensfrau|jugend und auszubildendenvertret*|jav mitglied|warnstreik teilgenommen|am warnstreik|streike gerade|am streik teilgenommen|an dem streik teil*|am streik beteiligt|streik beteiligt|streikgeld|streikgeld beantrag*|streikkasse|streikposten|streikunterstützung|rechtsschutz der gewerkschaft|gewerkschaftlicher rechtsschutz|gewerkschaftlichen rechtsschutz",
      crossed(
        "bin bei der|bin bei|bin in der|ist bei der|ist bei|ist in der|war bei der|seit jahren bei der|mitglied der|mitglied bei der|mitglied bei|mitglied in der|mitglied von|mitglied im|mitglied beim|mitglied des|vertrauensmann der|vertrauensfrau der|vertrauensperson der|vertrauensleute der|funktionär der|funktionärin der|sekretär der|sekretärin der|beitrag zur|beitrag an die|beitrag für die|organisiert bei der|organisiert in der|rechtsschutz der|rechtsschutz über die|rechtsschutz von|eintritt in die|austritt aus der|beigetreten der|delegierter der|delegierte der|ortsgruppe der|obmann der|anwalt der|anwältin der|streikgeld von|streikgeld der",
        unions,
      ),
      crossed(
        unions,
        "mitglied|mitglieder|mitgliedschaft|mitgliedsausweis|mitgliedsnummer|mitgliedsbeitrag|beitrag|ausweis|vertrauensmann|vertrauensfrau|vertrauensperson|funktionär|sekretär|organisiert|rechtsschutz|beigetreten|betriebsrat|betriebsrätin|streikgeld|ortsverein",
      ),
      crossed("aus der|bei der|aus|bei", crossed(unions, leaving)),
      crossed(
        "bei der|in der",
        "ig metall|igm|ig bce|ig bau|ngg|evg|gdl|gdp|gpa|younion|unia|syna|vpod|syndicom|gewerkschaft",
      ),
      "beteiligt sich am streik|beteiligte sich am streik|beteiligung am streik|teilnahme am streik|streikteilnahme*|streikteilnehmer*|streikbeteiligung|beim streik dabei|beim warnstreik dabei|warnstreik und ich war dabei|im ausstand|in den streik getreten|streikleitung|streikbrecher*|streiktag|streiktage|lohnabzug streik|wegen streikteilnahme|personalrätin|ist personalrat|bin personalrat|personalratsvorsitz*|im personalrat|betriebsratsvors*|br vorsitz*|br mitglied*|gesamtbetriebsrat|schwerbehindertenvertret*|mitarbeitervertretung|mav mitglied|betriebsratswahl kandid*|kandidiere für den betriebsrat|betriebsrat gründen|betriebsratsgründung|freigestellt* betriebsrat*|arbeiterkammerrat|gewerkschaftsmitgliedschaft|gewerkschaftsnah|gewerkschaftsarbeit|gewerkschafts anwalt|gewerkschaftsanwalt|meine gewerkschaft|meiner gewerkschaft|über die gewerkschaft|gewerkschaft vertritt mich|tarifkommission",
    ],
    unsure: ["ver di|verdi|IG metall|ÖGB|IG BCE|DGB|EVG|GDL|NGG|betriebsratswahl"],
    figurative: [
      "gew köln|gew gmbh|streiktage werden|streiktage nicht verg*|streik im hafen|streik bei lufthansa|streik der piloten|streik der fluglotsen|streik der müllabfuhr|streik beim|von ver di|ver di ruft|ver di fordert|verdi fordert|gdl ruft|gdl fordert|ig metall fordert|eintrag gew|ufo sichtung",
      "streik bahn|streik der bahn|trotz streik|streiktag der bahn|warnstreik im nahverkehr|warnstreik morgen|wegen warnstreik|wegen dem warnstreik|wegen des warnstreiks|warnstreik am flughafen|streik am montag|streiktage der|cockpit des|cockpit view|im cockpit|musik von verdi|oper von verdi|von verdi|konzert verdi|verdi konzert|verdis|aida verdi|nabucco verdi|traviata verdi|rigoletto verdi|verdi platz|verdi hat aufgerufen|verdi hat ja aufgerufen|verdi ruft|tarif der ig metall|tarifvertrag der|tarifvertrag ig metall|ufo landung|betriebsrat sprechstunde|der betriebsrat sagt|betriebsrat stimmt zu|betriebsrat zugestimmt",
      "wegen streik ausgefallen|wegen streik verspätet|wegen des streiks ausgefallen|wegen des streiks verspätet|bahnstreik|streik der lokführer|gdl streik|verdi oper|verdi requiem|giuseppe verdi|verdi straße|verdistraße|der drucker streikt|gerät streikt|app streikt|router streikt|maschine streikt|computer streikt|handy streikt|heizung streikt|internet streikt|auto streikt|die technik streikt|waschmaschine streikt|laptop streikt|tv streikt|fernseher streikt|server streikt|verhandelt mit der gewerkschaft|gewerkschaft ruft zum streik|streik im nahverkehr|streik am flughafen|streik bei der|streik bei den|poststreik|streik im einzelhandel|gew wohnen|unia kundencenter",
    ],
    somebody,
  },
  SEXUALITY: {
    language: "de",
    terms: [
      "meine transition|nach der transition|seit der transition|wir sind zwei frauen|wir sind zwei männer|als zwei frauen|als zwei männer|bin mit einem mann verheiratet|bin mit einer frau verheiratet und eine frau|mit meiner frau als frau|steht auf männer|stehe auf männer|stehe auf frauen|schwules paar|lesbisches paar|homosexuell*|homosexualität|bisexuell*|bi sexuell|bisexualität|heterosexuell*|asexuell*|pansexuell*|queer|queere|queeren|lesbe|lesbisch*|lesben|schwul|schwule|schwuler|schwulen|schwules|sexuelle orientierung|sexueller orientierung|sexuellen orientierung|sexuelle neigung|mein coming out|sein coming out|ihr coming out|coming out|geoutet als|hat sich geoutet|regenbogenfamilie*|gleichgeschlechtlich*|eingetragene lebenspartner*|verpartnert|eingetragene partnerschaft|zwei mütter|zwei väter|zwei mamas|zwei papas|meine frau und ich sind zwei|transsexuell*|transident*|transfrau|transmann|trans frau|trans mann|trans person|transperson|trans mädchen|transgender*|bin trans|ist trans|nicht binär*|nichtbinär*|non binär*|nonbinär*|non binary|geschlechtsangleich*|geschlechtsumwandlung|geschlechtseintrag*|personenstandsänderung|selbstbestimmungsgesetz*|selbst best gesetz|hormontherapie trans|deadname|dead name|intersexuell*|intergeschlechtlich*|divers eingetragen|geschlecht divers|dritte option|drag queen|christopher street day teilgenommen|schwulenberatung|lesbenberatung|sexarbeit*|polyamor*",
      "sie lebt mit ihrer frau|lebt mit ihrer frau zusammen|sie ist mit ihrer frau|ihre frau und sie|ihre ehefrau und sie|er und sein mann|er und sein ehemann|sein ehemann und er|ich und mein mann beide männer|beide männer|beide frauen|zwei männer verheiratet|zwei frauen verheiratet|mit ehemann und er|gleichgeschlechtl*|homo ehe|homoehe|homosexueller|homosexuelle|ehe für alle|schwuler sohn|lesbische tochter|schwuler mann|schwule freunde von|war früher ein mann|war früher eine frau|früher ein mann war|früher eine frau war|früher als mann|früher als frau|bin jetzt eine frau|bin jetzt ein mann|lebe jetzt als frau|lebe jetzt als mann|lebt jetzt als frau|lebt jetzt als mann|lebt als frau|lebt als mann|als mann geboren|als frau geboren|im falschen körper|geschlechtseintrag geändert|geschlechtseintrag ändern|vornamensänderung nach tsg|tsg|ergänzungsausweis|dgti ausweis|trans junge|transjunge|transmädchen|trans kind|transkind|transident|trans sein|hrt seit|östrogen als*|genderfluid|agender|demisexuell|aromantisch|regenbogenfamilie|leihmutter*|coming out|outete sich|geoutet|schwulenverband|lsvd|hosi|pink cross|lesbenverein|bdsm|swinger*|prostituierte*|escort tätig*|sexuell aktiv|sexuell aktive",
    ],
    unsure: [],
    figurative: [
      "trans allianz|transit*|trans alpin|trans siberian|bdsm shop öffnungszeiten|pulp fetisch|outing am sonntag|fotos outen",
      "queer durch den|schwule preise|schwul geil|schwul angezogen|trans europa express|transport|trans fette|transaktion*|transformator|transfer*|transparent*|trans o flex|regenbogenfahne am balkon zu verkaufen|queere buchhandlung|csd parade|csd köln|csd sonderzug|die straße queer|lesbisches filmfestival",
    ],
    somebody:
      "ich schwul lesbisch bi verheiratet zusammen beide boyfriend paar kunde kd gemeinsam wir unsere hochzeit zwei männer frauen",
  },
  GENETIC: {
    language: "de",
    terms: [
      "erbliche krankheit|erblichen krankheit|erblicher brustkrebs|erblich|erblichen|genträger|überträger der|trägerin der mutation|träger der mutation|trägerin des gens|träger des gens|gentest*|gen test*|gentests|dna test*|dna-test*|dna tests|dna analyse*|genanalyse*|genetischer test|genetischen test*|genetische untersuchung*|genetische beratung|humangenetisch*|humangenetik*|genetisch getestet|genetisch untersucht|genetisch veranlagt|genetisch bedingt*|genetische veranlagung|genetischer befund|gendefekt*|genmutation*|gen mutation*|genveränderung*|genetische mutation|genträger*|genträgerin|mutationsträger*|anlageträger*|überträgerin|BRCA|brca 1|brca 2|brca mutation|brca 1 mutation|brca 2 mutation|brca gen|huntington gen*|chorea huntington|lynch syndrom|erbkrank*|erbkrankheit*|erblich bedingt*|erblich vorbelast*|erbliche veranlagung|erbliche vorbelastung|erbliche belastung|familiäre vorbelastung|familiär vorbelastet|faktor v leiden|hämochromatose|sichelzellenträger*|pränataldiagnost*|pränataltest|nipt test|harmony test|fruchtwasseruntersuchung*|chromosomen*|chromosomenstörung*|chromosomenanomal*|vaterschaftstest*|vaterschaftstest dna|abstammungsgutachten|abstammungstest*|dna profil|dna probe*|dna abgleich|genprofil|heterozygot|homozygot|myheritage dna|ancestry test|ancestrydna|23 and me|stammbaumtest|familiärer brustkrebs",
      crossed(
        "trage|trägt|träger des|trägerin des|träger der|trägerin der|träger von|trägerin von|überträger von|überträgerin von|überträgerin der|mutation im|mutation am|defekt im|veränderung im|test auf|getestet auf|gen für|anlage für|veranlagung für|veranlagung zu",
        "gen|gens|gen für*|brca1|brca2|brca|cftr|mukoviszidose|bluterkrankheit|hämophilie|sichelzellen|sichelzellanämie|thalassämie|chorea huntington|huntington|lynch|lynch syndrom|hämochromatose|muskeldystrophie|faktor v|hla b27|fap|marfan|fragiles x|tay sachs|duchenne|phenylketonurie|alpha 1 antitrypsin|erbkrankheit|erbleiden|glasknochen|retinitis pigmentosa|darmkrebs|brustkrebs",
      ),
      "hla b27|hla b27 positiv|faktor v|faktor v mutation|prothrombin mutation|mthfr|apoe4|cftr mutation|cftr gen|huntington in der familie|chorea huntington|huntington test|liegt in der familie|in der familie erblich|familiär gehäuft|familiär bedingt|erbleiden|erbanlage|erbanlagen|erbdefekt|erbfehler|gentechnische untersuchung|genuntersuchung*|genpanel|gensequenzierung|genomsequenzierung|exomsequenzierung|karyogramm|karyotyp*|chromosomenanalyse|chromosomenuntersuchung|translokation|marfan syndrom|klinefelter*|turner syndrom|fragiles x syndrom|trisomie 18 test|praena test|nackenfalten*|pränatale diagnostik|präimplantationsdiagnostik|pid untersuchung|genetischer befund|genetikum|genetisch nachgewiesen|humangenetiker*|dna gutachten|dna ergebnis*|dna spurengutachten|vaterschaftsgutachten|abstammungsklärung|verwandtschaftstest|ahnentest|dna herkunftstest|mutter trägerin|bluterin|konduktorin",
    ],
    unsure: ["vererbt|exom*|genetisch*"],
    figurative: [
      "dna marke|dna code der marke|gentest für hunde|gentest hund|dna test hund|dna test für hunde|dna test katze|dna test für katzen",
      "gen 3|gen 2|gen 4|gen 5|gen 1|gen z|1 gen|2 gen|3 gen|4 gen|5 gen|nächste gen|gen süden|gen norden|gen westen|gen osten|richtung gen|liegt in der familie firma|erbe in der familie|gen himmel",
      "genetisch unverändert*|ohne gentechnik|gentechnikfrei*|genmanipuliert*|genetischer fingerabdruck des kaffees|dna der marke|unsere dna|markendna|firmendna|in unserer dna|marken dna|dna des unternehmens|steckt in der dna|erbschaft*|erblast|mutation testing|erblasser",
    ],
    somebody,
  },
  BIOMETRIC: {
    language: "de",
    terms: [
      "mein gesicht gescannt|gesicht gespeichert|meine face id daten|iris gescannt|fingerabdruck|fingerabdrücke|fingerabdrücken|fingerabdruckdaten|fingerabdruckscan*|fingerabdruckleser|fingerprint*|fingerscan*|iris scan*|irisscan*|iriserkennung|netzhautscan*|gesichtsscan*|gesichtserkennung*|gesichtsdaten|gesichtsbild biometrisch|biometrisch*|biometrie*|biometrische daten|biometrischer|biometrisches foto|biometrisches passfoto|stimmabdruck*|stimmprofil*|stimmprobe*|stimmerkennung*|stimmbiometrie|stimmauthentifizierung|voiceprint*|venenscan*|handvenenscan*|handvenen*|handflächenscan*|handabdruck*|ohrmuschelscan|ganganalyse|gangprofil|gesicht gescannt|gesicht eingescannt|finger eingescannt|finger scannen|fingerabdruck abgegeben|abdruck vom finger|dna spur",
      crossed(
        "mein|meines|meinem|sein|seines|ihr|ihres|das|mein eigenes|unser",
        "gesicht abgeglichen|gesicht erkannt|gesicht gefilmt|gesicht erfasst|gesicht gespeichert|gesicht gescannt|gesicht eingescannt|gesicht vermessen|gesicht als zugang|gesicht wird gescannt|gesicht wurde abgeglichen|gesicht wurde gescannt|gesicht wurde gespeichert|gesicht wurde erfasst|auge gescannt|iris gescannt|stimmmuster|stimmprofil|tippverhalten|gangbild|handabdruck|venenmuster|gesichtsprofil|gesichtsabgleich",
      ),
      "meine stimme als passwort|stimme als passwort|stimme als kennwort|stimme zur identifizierung|stimme zur anmeldung|stimmmuster|stimmdaten|sprecherkennung|sprechererkennung|sprachprofil|spracherkennungsprofil|video von meinem gesicht|video meines gesichts|selfie video|videoselfie|liveness check|gesichtsabgleich*|gesichtsprofil*|gesichtsgeometrie|gesichtsvermessung|gesichtstemplate|templates meines*|handvenenmuster|handgeometrie|handgeometrieleser|handscan*|fingervenen*|fingervenenscan|daumenabdruck*|zeigefingerabdruck|fingerabdruckpflicht|fingerabdruckdatei|augenscan*|augen gescannt|augenhintergrund gescannt|netzhautmuster|irismuster|irisbild|unterschriftendynamik|tippverhalten|tastaturanschlagsmuster|gangerkennung|gangbild|erkennungsdienstlich*|ed behandlung|zeiterfassung per finger*|zeiterfassung per gesicht*|zeiterfassung mit finger*|stechuhr mit finger*|einlass per gesicht*|zutritt per finger*|zutritt per gesicht*|anmeldung per gesicht*|anmeldung per stimme",
    ],
    unsure: [],
    figurative: [
      "app hat gesichtserkennung|gesichtserkennung als funktion|gesichtserkennung der kamera|kamera mit gesichtserkennung|fingerabdruckleser im set|fingerabdruckleser kaputt|fingerabdruckleser defekt|schloss mit fingerabdruck|fingerabdruck oder code|auch fingerabdruck|touch id kaputt|gesichtscreme*|gesichtspflege*|gesichtsmaske*|barcode gescannt|qr code gescannt|dokument gescannt|handscanner*|barcodescanner*|augenscan optiker",
      "fingerabdrücke auf dem display|fingerabdrücke auf der|fingerabdrücke auf dem|fingerabdruck display|fingerabdrucksensor defekt|fingerabdrucksensor geht nicht|fingerabdrucksensor|face id geht nicht|face id funktioniert nicht|touch id geht nicht|touch id funktioniert nicht|face id unterstütz*|face id nicht verfügbar|ihre seriennummer gescannt|eingescannter artikel|handy entsperren|mit fingerabdruck entsperr*|mit face id entsperr*|hat das handy face id|hat das gerät face id|kleiderscan",
    ],
    somebody: "ich er sie wir mein meine mir mich seine ihre kunde kundin mitglied mitarbeiter bank hinterlegt",
  },
  CRIMINAL: {
    language: "de",
    terms: [
      "vorstrafe wegen*|vorstrafe wegen betrugs|vorstrafe wegen diebstahls|vorstrafe wegen körperverletzung|verurteilung wegen betrugs|eintrag im führungszeugnis|einträge im führungszeugnis|wegen diebstahls verurteilt|wegen betrugs verurteilt|drogendealer|saß im gefängnis|gesessen im knast|im gefängnis gesessen|sitzt ein|sitzt im gefängnis|inhaftiert*|häftling*|verbüßt*|haftverschonung|ersatzfreiheitsstrafe|vorstrafe*|vorbestraft*|nicht vorbestraft|einschlägig vorbestraft|vorstrafenregister*|strafregister*|strafregisterauszug*|strafregisterbescheinigung|bundeszentralregister*|strafbefehl*|strafverfahren*|verurteilt worden|verurteilt wegen|verurteilung*|zu haft verurteilt|rechtskräftig verurteilt|freiheitsstrafe*|haftstrafe*|haftentlass*|haftanstalt|in haft|im gefängnis|ins gefängnis|aus dem gefängnis|im knast|in der jva|JVA|justizvollzugsanstalt|justizanstalt|untersuchungshaft|u haft|offener vollzug|im offenen vollzug|offenen vollzug|freigänger*|geldstrafe wegen|geldstrafe|tagessätze|auf bewährung|bewährung bekommen|bewährungshelfer*|bewährungsstrafe*|bewährungsauflage*|unter bewährung|zur bewährung|führungsaufsicht|elektronische fußfessel|fußfessel*|hausarrest|sozialstunden|gemeinnützige arbeit|arbeitsstunden als auflage|ermittlungsverfahren*|ermittlung gegen|staatsanwaltschaft ermittelt|polizei ermittelt gegen|beschuldigter|beschuldigte|beschuldigten|angeklagter|angeklagte|angeklagten|angezeigt worden|wurde angezeigt|beschuldigtenvernehmung|vorladung als beschuldigt*|hausdurchsuchung*|festgenommen|verhaftet|verhaftung|festnahme|haftbefehl*|jugendstrafe*|jugendgericht|jugendhilfe im strafverfahren|diebstahl begangen|betrug begangen|wegen betrugs|wegen betrug|wegen körperverletzung|wegen urkundenfälschung|wegen unterschlagung|wegen drogenhandels|wegen trunkenheit am steuer|trunkenheitsfahrt|wegen fahrerflucht|fahrerflucht begangen|führerscheinentzug|führerschein entzogen|mpu|medizinisch psychologische untersuchung|punkte in flensburg|unfallflucht|bußgeldverfahren gegen|haftbefehl wegen|anzeige gegen mich|anzeige gegen ihn|unter verdacht|tatverdächtig*|tatvorwurf|tatverdacht|verdächtigt wird|mordes|totschlag|vergewaltig*|missbrauch an|kindesmissbrauch|stalking verurteilt|gewaltschutz*|kontaktverbot|näherungsverbot|rückfalltäter*|straftäter*|kriminell geworden|drogendelikt*|hehlerei",
      crossed(
        "verurteilt wegen|verurteilung wegen|vorstrafe wegen|vorbestraft wegen|vorbestraft wg|angezeigt wegen|anzeige wegen schwerer|angeklagt wegen|anklage wegen|verfahren wegen|strafverfahren wegen|ermittlungsverfahren wegen|ermittelt wegen|verdacht auf|verdacht des|verdacht der|eintrag wegen|eintrag wg|haft wegen|sitzt wegen|strafbefehl wegen|bewährung wegen|verdächtig wegen|beschuldigt wegen|freispruch wegen|strafe wegen|verurteilt wg|verfahren wg|ermittlung wg",
        "betrug|betrugs|diebstahl|diebstahls|ladendiebstahl|ladendiebstahls|körperverletzung|gefährlicher körperverletzung|beleidigung|nötigung|bedrohung|erpressung|urkundenfälschung|unterschlagung|untreue|hehlerei|raub|raubes|einbruch|einbruchs|sachbeschädigung|brandstiftung|btm|drogenbesitz|drogenhandel|drogenhandels|steuerhinterziehung|geldwäsche|schwarzarbeit|fahrerflucht|unfallflucht|trunkenheit|trunkenheit am steuer|fahren ohne führerschein|stalking|nachstellung|hausfriedensbruch|vergewaltigung|missbrauch|missbrauchs|mord|mordes|totschlag|volksverhetzung|landfriedensbruch|widerstands|sozialbetrug|sozialbetrugs|subventionsbetrug|meineid|falschaussage|besitz von kinderpornographie",
      ),
      crossed(
        "sitzt|sitze|saß|einsitzt|gesessen",
        "in der jva*|in jva*|in haft|im gefängnis|im knast|in u haft|in untersuchungshaft|seit märz im gefängnis|hinter gittern|in stammheim|in stadelheim|in moabit|in tegel|in santa fu|in stein|in hirtenberg|in der pöschwies|in pöschwies|in der justizanstalt*|in der strafanstalt|ein wegen*",
      ),
      crossed(
        "eintrag im|einträge im|eintragung im|vermerk im",
        "fz|führungszeugnis|strafregister|bundeszentralregister|bzr|leumundszeugnis|strafregisterauszug",
      ),
      crossed(
        "strafbefehl|geldstrafe|verurteilt zu|verurteilt zu einer",
        "bekommen|erhalten|über*|tagessätze|tagessätzen|geldstrafe|freiheitsstrafe|haft|bewährung|sozialstunden",
      ),
      crossed(
        "beim",
        "schwarzfahren erwischt|klauen erwischt|stehlen erwischt|dealen erwischt|ladendiebstahl erwischt|einbruch erwischt|betrügen erwischt|fahren ohne führerschein erwischt",
      ),
      crossed(
        "wegen|wg",
        "ladendiebstahl|ladendiebstahls|btm|fahren ohne führerschein|fahrens ohne führerschein|drogenbesitz|hausfriedensbruch|nötigung|steuerhinterziehung|geldwäsche|hehlerei|beleidigung angezeigt|stalking|raub|raubes|mordes|vergewaltigung|betrugsverdacht|alkohol am steuer",
      ),
      "alkohol am steuer|promille am steuer|promille erwischt|promille gefahren|betrunken gefahren|betrunken am steuer|führerschein abgenommen|führerscheinsperre|fahren ohne führerschein|fahren ohne fahrerlaubnis|fahrens ohne fahrerlaubnis|fahrens ohne führerschein|fahrverbot bekommen|ladendieb|ladendiebin|ersttäter*|ersttäter ladendiebstahl|wiederholungstäter*|intensivtäter*|mehrfachtäter*|haftentlassener|aus der haft entlassen|aus der haft|aus dem knast|haft entlassen|hafturlaub|haftantritt|haftraum|haftbeginn|halbstrafe|bewährungszeit|auf bewährung draußen|noch auf bewährung|noch zwei jahre auf bewährung|jahre auf bewährung|monate auf bewährung|jahre haft|monate haft|jahren haft|monaten haft|jahre gefängnis|jahren gefängnis|monate gefängnis|40 tagessätze|60 tagessätze|90 tagessätze|wohnung durchsucht|haus durchsucht|wohnung durchsucht von der polizei|polizei hat durchsucht|durchsuchungsbeschluss*|beschuldigt der|freigesprochen|freispruch|verfahren eingestellt|ermittlungen eingestellt|strafverfahren eingestellt|polizeilich bekannt|polizeibekannt|tatausgleich|täter opfer ausgleich|dauerarrest|jugendarrest|wochenendarrest|sozialstunden ableisten|sozialstunden leisten|einstweilige verfügung gegen mich|annäherungsverbot*|kontaktverbot|fußfesselträger*|elektronische aufsicht|elektronisch überwachter hausarrest|strafvollzug*|maßregelvollzug*|forensische psychiatrie|in der forensik|sicherungsverwahrung|strafgefangene*|knastbruder|häftlingsnummer|strafaussetzung|strafverbüßung|reststrafe|vorführungsbefehl|zur fahndung|ausgeschrieben zur*|clankriminalität|kleinkriminell*|kriminelle vergangenheit|meine vorstrafen|strafrechtlich verfolgt|strafrechtlich belangt",
    ],
    unsure: ["straftat*|angeklagt|verurteilt|haft"],
    figurative: [
      "betrugswarnung*|verdacht auf betrug|verdacht auf betrügerische*|betrugsverdacht bei|wegen betrugsverdacht gesperrt|führerschein weg ab|ausweis und führerschein weg|mord an bord|krimidinner|mordfall im film|raubkopie*|einbruch der dunkelheit|bei einbruch|wetter einbruch|kurseinbruch|umsatzeinbruch|einbruchschutz|einbruchmeldeanlage*|alarm wegen einbruch|missbrauch der karte|verdacht auf missbrauch|kartenmissbrauch|missbrauch melden|verfahren wegen schwarzarbeit am|haus durchsucht nach|durchsucht nach|polizei durchsucht die gegend|gefangene im fahrstuhl|gefangen im aufzug|freigesprochen ist der bot|strafzinsen|strafgebühr|strafporto|strafstoß|strafzettel*|knöllchen|zinsstrafe|hinter gittern schauen|bußgeld|ordnungswidrigkeit|diebstahlschutz|diebstahlsicherung|fahrraddiebstahl|diebstahlversicherung|mein fahrrad gestohlen|opfer von*|opfer eines*|führungszeugnis 13|polizeiliches führungszeugnis für",
      "anzeige wegen betrug*|anzeige wegen betrugs|anzeigen wegen betrugs|an wegen betrugs|das ist betrug|wegen betrugs anzeigen|lebenslange strafe|strafe für die verspätung|es ist eine strafe|strafzinsen|strafe muss sein|strafzettel kostenlos|vertragsstrafe*|elfmeter strafe|verurteilt zum warten|zum warten verurteilt|betrüger rufen|betrüger rufen mich an|vor betrügern|achtung betrüger|betrugsmasche|betrugsversuch am telefon|verdacht auf marder|verdacht auf schimmel|verdacht auf virus|verdacht auf defekt*|straf und zinsfrei|haftet für|haftbar|haftpflicht*|haftung|haftet nicht|haftgrund|klebstoff haftet|haftnotiz*|kriminell teuer|kriminelle preise|krimi|true crime|mord auf der donau|mordsmäßig*|mordsspaß|fußfessel film|führungszeugnis kosten|führungszeugnis beantrag*|führungszeugnis für verein|polizei gerufen|die polizei rufen|polizei informiert|bei der polizei gemeldet",
    ],
    somebody:
      "ich mein meine mir mich er sie ihn ihm wegen kunde kundin kd kdn bewerber bewerberin mitarbeiter mieter mieterin nachbar bruder sohn tochter mann frau schwager chef kollege war bin ist wurde",
  },
  CHILD: {
    language: "de",
    terms: [
      "ich bin minderjährig|bin noch minderjährig|noch minderjährig|ich bin erst 9|ich bin erst 10|ich bin erst 11|ich bin erst 12|ich bin erst 13|ich bin erst 14|ich bin erst 15|bin erst 11|bin erst 12|bin erst 13|bin erst 14|bin erst 15|ich bin 9 jahre|ich bin 10 jahre|ich bin 11 jahre|ich bin 12 jahre|ich bin 13 jahre|ich bin 14 jahre|ich bin 15 jahre|bin 12 jahre|bin 13 jahre|bin 14 jahre|bin 15 jahre|noch nicht 16|noch nicht volljährig|unter 16 jahre alt|bin unter 16|bin unter 18|meine mama hat mir erlaubt|meine mutter weiß nicht dass ich|meine eltern wissen nicht|gehe in die 5. klasse|gehe in die 6. klasse|gehe in die 7. klasse|bin in der 4. klasse|bin in der 5. klasse|bin in der 6. klasse|bin in der 7. klasse|bin in der 8. klasse|bin noch schüler|bin noch schülerin|bin noch ein kind|bin ein kind|mit dem handy von mama|mit der karte von mama|mit dem konto von papa|mein papa hat nicht erlaubt|kunde minderjährig|kundin minderjährig|kd minderjährig|anrufer minderjährig|minderjähriger kunde|minderjährige kundin|offensichtlich ein kind|hörbar ein kind|kd ist ein kind",
    ],
    unsure: ["minderjährig*"],
    figurative: [
      "ich bin 11 jahre kunde|ich bin 11 jahre mitglied|ich bin 11 jahre dabei|ich bin 12 jahre kunde|ich bin 12 jahre mitglied|ich bin 12 jahre dabei|ich bin 13 jahre kunde|ich bin 13 jahre mitglied|ich bin 13 jahre dabei|ich bin 14 jahre kunde|ich bin 14 jahre mitglied|ich bin 14 jahre dabei|ich bin 15 jahre kunde|ich bin 15 jahre mitglied|ich bin 15 jahre dabei|für minderjährige nicht|minderjährige nicht geeignet|minderjährigen nicht|minderjährigen verboten|nicht an minderjährige|keine minderjährigen|jugendschutz*",
    ],
    somebody: "ich bin kunde kundin kd anrufer anruferin er sie spricht chat",
  },
};
