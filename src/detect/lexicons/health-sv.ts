import type { Lexicon } from "../lexicon.ts";

/** Swedish. Written for this project from general medical vocabulary; no list was copied. */
export const HEALTH_SV: Lexicon = {
  language: "sv",
  terms: [
    // Cancer, heart, lungs, blood
    "*cancer*|cancersjuk*|leukemi*|lymfom*|melanom*|hjärntumör*|*tumör*|metastas*|myelom*|cellgift*|cytostatik*|strålbehandl*|strålningsbehandl*|kemoterapi*",
    "hjärtinfarkt*|hjärtsvikt*|hjärtflimmer*|förmaksflimmer*|hjärtfel*|hjärtsjuk*|kärlkramp*|hjärtstopp*|pacemaker*|bypassopera*|högt blodtryck|blodtrycksmedicin*|hypertoni*|åderbråck*|blodpropp*|trombos*|propp i lungan|propp i benet|stroke*|slaganfall*|hjärnblödning*|hjärninfarkt*|fick stroke|aneurysm*|blodförtunnande|blodfett*|kolesterolmedicin*|blodbrist*|anemi*|blödarsjuk*|hemofili*|leukocyt*",
    "astma*|kronisk bronkit|lungemfysem*|emfysem*|lunginflammation*|lungsjuk*|KOL|kronisk* obstruktiv*|tuberkulos*|sarkoidos*|cystisk fibros|sömnapné*|syrgasbehandl*|respiratorvård*",
    // Nerves, mind, learning
    "epilep*|epilepsi*|multipel skleros|MS|ALS|parkinson*|alzheimer*|*demens*|dement|dementa|huntington*|migrän*|hortons huvudvärk|narkolepsi*|cerebral pares|CP-skada*|hjärnskada*|hjärnskakning*|hjärnhinneinflammation*|polyneuropati*|neuropati*|ansiktsförlamning*|förlamad*|förlamning*|ryggmärgsskada*|whiplash*|pisksnärt*",
    "depression*|deprimerad*|depressiv*|bipolär*|manodepressiv*|ångestsyndrom*|panikångest*|ångestattack*|ångestdämpande|generaliserat ångest*|tvångssyndrom*|OCD|PTSD|posttraumatisk*|utbränd*|utbrändhet*|utmattningssyndrom*|utmattningsdepression*|schizofren*|psykos*|psykotisk*|psykisk ohälsa|psykiskt sjuk*|psykisk sjukdom|psykiatri*|psykofarmaka|självmord*|suicid*|självskade*|ätstörning*|anorexi*|bulimi*|ADHD|autism*|autistisk*|asperger*|tourette*|dyslexi*|dyskalkyli*|utvecklingsstörning*|intellektuell funktionsnedsättning|downs syndrom|alkoholist*|alkoholberoende|drogberoende|drogmissbruk*|alkoholmissbruk*|spelberoende|spelmissbruk*|missbruksvård*|nykter alkoholist|abstinens*|metadon*",
    // Metabolism, gut, kidneys, immune system, infections
    "diabet*|sockersjuk*|typ 1 diabetes|typ 2 diabetes|insulin*|hypotyreos*|hypertyreos*|giftstruma|sköldkörtel*|ämnesomsättningssjuk*|addisons sjukdom|cushing*",
    "celiaki*|glutenintoleran*|laktosintoleran*|crohn*|ulcerös kolit|*kolit|IBS|magsår*|magkatarr*|inflammatorisk tarmsjuk*|tarmvred*|stomi|stomipåse*|gallsten*|gallbesvär*|njursten*|njursvikt*|njursjuk*|dialys*|njurtransplant*|levertransplant*|transplanterad*|organtransplant*|skrumplever|levercirros*|hepatit*|leversjuk*|pankreatit*|hemorrojd*|inkontinen*|prostata*|urinvägsinfektion*|blåskatarr*",
    "reumat*|ledgångsreumatism*|artros*|artrit*|bechterew*|fibromyalgi*|lupus|SLE|osteoporos*|benskör*|gikt|skolios*|diskbråck*|ischias*|spinal stenos|ryggskott*|ryggopera*|höftledsopera*|höftopera*|knäopera*|protesopera*|benbrott*|*fraktur*|brutit benet|brutit armen|brutit handleden|brutit höften|bröt benet|bröt armen|bröt handleden|bröt lårbenshalsen|lårbenshals*|korsbandsskada*|hälsporre|amputera*|benprotes*",
    "psoriasis*|eksem*|rosacea|vitiligo|bältros*|svinkoppor|vattkoppor|skabb|magsjuk*|vinterkräksjuka*|kräksjuka*|influensa*|halsfluss*|öroninflammation*|bihåleinflammation*|lunginfl*|borrelia*|borrelios*|sepsis|blodförgiftning*|HIV|hivpositiv*|hivsmitta*|AIDS|klamydia*|gonorré*|syfilis*|herpes*|könssjukdom*|covid*|corona smitt*|coronasmitta*|långtidscovid|postcovid|MRSA|mononukleos*|körtelfeber",
    // Senses, body, disability
    "blind på*|synskada*|synnedsättning*|gula fläcken|grön starr|grå starr|glaukom*|katarakt*|makuladegeneration*|dövblind*|hörselskada*|hörselnedsättning*|hörapparat*|tinnitus*|menieres|kokleaimplantat*|rullstol*|rollator*|permobil*|funktionsnedsättning*|funktionshind*|funktionsvari*|rörelsehindrad*|handikappad*|handikappersättning*|personlig assistent|personlig assistans|LSS|hjälpmedelscentral*|ledsagare|teckenspråkstolk*",
    // Pregnancy and reproduction
    "gravid*|graviditet*|havandeskap*|missfall*|utomkvedshavandeskap*|ivf behandling*|provrörsbefrukt*|ofrivilligt barnlös*|infertil*|kejsarsnitt*|förlossningsdepression*|förlossningsskada*|havandeskapsförgiftning*|endometrios*|PCOS|klimakteri*|foglossning*|mammografi*|cellprov*|väntar barn|ska föda",
    // Work, care, treatment
    "sjukskriv*|sjukskrivn*|sjukanmäl*|sjukanmäld*|sjukpenning*|sjukersättning*|sjukpension*|förtidspension*|läkarintyg*|sjukintyg*|aktivitetsersättning*|vårdbidrag*|omvårdnadsbidrag*|arbetsskada*|rehabilitering*|dagkirurgi*|inlagd på sjukhus*|inlagd på akuten|låg på sjukhus*|ligger på sjukhus*|ligger på intensiven|intensivvård*|palliativ vård|hospice|vårdas på*|hemtjänst|hemsjukvård*|beroendemottagning*|psykakut*|neurolog*|onkolog*|kardiolog*|reumatolog*|ska opereras|blev opererad|nyopererad*|opererades|opererad|operationssår|narkos|biopsi*|magnetröntgen|datortomograf*|sjukgymnast*|fysioterapi*|kurator|KBT",
    "*allergi|*allergier|allergisk chock|allergisk mot|anafyla*|nötallergi*|pollenallergi*|jordnötsallergi*|epipen*|antidepress*|lugnande medicin|sömntabletter|smärtstillande|antibiotika|penicillin*|kortison*|blodtransfusion*|medicinerar för|diagnosen|fått diagnos|tandvårdsrädsla|karpaltunnel*|ms-sjuk|sjukdomshistori*|kroniskt sjuk*|kronisk sjukdom|obotligt sjuk|svårt sjuk|allvarligt sjuk|långtidssjuk*|dödssjuk|muskelsjuk*|muskeldystrofi|hjärtmedicin*",
  ],
  unsure: [
    "färdtjänst|abort|aborten|sjuk|sjuka|sjukdom*|feber|feberfri|förkyld|hosta|halsont|ont i|ont i ryggen|värk|smärtor|smärta|illamående|mår psykiskt dåligt|mår dåligt|yr|yrsel|svimmade|kräks|kräktes|kräkts|kräkas|kräkningar|utslag|ångest|panikattack*|operation|operationen|opereras|medicin|mediciner|medicinen|tabletter|blind|döv|stammar|sjukhus*|akuten|vårdcentral*|BB|psykolog*|terapeut|benet gipsat|gips|kryckor|handikapp|diagnos*|allergisk|allergi|överkänslig*|amning|ammar|mens|mensvärk",
  ],
  figurative: [
    "sjukt bra|sjukt billig*|sjukt dyr*|sjukt irriterande|sjukt snabb*|sjuk deal|helt sjukt|rena sjukan|sjuk på|inte sjuk|sjuka priser|sjukt nöjd|sjukt",
    "huvudvärk för oss|ont om tid|ont i plånboken|gör ont i plånboken|ont om|feberhet*|köpfeber|resfeber|blind fläck|blint|döv för|döva öron|hjärtinfarkt av priset|fick nästan hjärtinfarkt|höll på att få hjärtinfarkt|fick hjärtinfarkt när jag såg*|allergisk mot dålig service|allergisk mot krångel|förlamad av|förlamad trafik|beroende av internet|stroke of|akut fel|akut driftstopp*|sjukförsäkring*|gravidförsäkring*|gravidkudde*|cancerfonden|barncancerfonden|allergivänlig*|allergifri*|psykopat*|deprimerande|schizofrent|pacemaker för|terapi för plånboken|amputera* abonnemang*",
  ],
  somebody:
    "jag mig min mitt mina han hon hans hennes honom henne vi oss vår hen kund kunden kd ktr make maken maka hustru man mannen fru frun sambo mamma pappa mor far mormor farmor morfar farfar son sonen dotter dottern barn barnet barnen bror syster sambon pga grund eftersom därför varit har haft mår blev fick legat ligger patient brukare",
};
