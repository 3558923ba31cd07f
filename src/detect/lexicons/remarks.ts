import type { Lexicon } from "../lexicon.ts";

/**
 * Derogatory remarks about a person, as they turn up in notes. Written for this project; no list was copied. Words against groups
 * of people are not in here: they belong to the special categories.
 */
const somebody =
  "customer cust clt caller client he she him her they kund kunden kd ktr han hon kunde kundin anrufer er sie klant beller hij zij asiakas asiakkaan soittaja hän client cliente chiamante lui lei il elle klient klientka ona on utente señor señora ele ela hun innringer mann man woman lady guy gubbe tant kjerring dame";

const list = (language: Lexicon["language"], terms: string, unsure: string, figurative = ""): Lexicon => ({
  language,
  terms: [terms],
  unsure: [unsure],
  figurative: [figurative],
  somebody,
});

export const REMARKS: readonly Lexicon[] = [
  list(
    "en",
    "idiot|idiots|moron|morons|imbecile|liar|compulsive liar|nutter|nutcase|nut job|nutjob|lunatic|psycho|psychopath|weirdo|loser|scumbag|arsehole|asshole|bastard|bitch|jerk|dickhead|prick|twat|wanker|cow of a woman|old bat|old hag|drama queen|time waster|timewaster|pain in the arse|pain in the ass|pain in the neck|know-it-all|gold digger|trailer trash|complete fool|total fool|not the sharpest|thick as|not all there|off her head|off his head|lost the plot|waste of space|waste of oxygen|professional complainer|serial complainer|chancer",
    "rude|arrogant|stupid|dumb|crazy|insane|mad|drunk|clueless|annoying|difficult|aggressive|hysterical|dishonest|lazy|obnoxious|pathetic|ridiculous|abusive|nasty|entitled|paranoid|stingy|simple-minded|dim|slow on the uptake|stank|smelly|fat|ugly|whiner|moaner|whinging|fool|clown|dodgy|fraudster|scammer",
    "rude of you|not rude|stupid price|crazy price*|crazy deal|insane price*|difficult to|difficulty|difficult situation|difficult payment|mad rush|slow connection|ridiculous price*|nasty surprise|nasty virus|lazy loading|fat pipe|ugly bug|aggressive pricing|entitled to|dumb phone|dumb terminal|crazy busy|dim light*",
  ),
  list(
    "sv",
    "idiot|idioten|idioter|dumskalle|dumhuvud|korkad|korkade|puckad|efterbliven|lögnare|lögnhals|kverulant|rättshaverist|galning|tokstolle|tokig kärring|kärring|kärringen|gubbjävel|jävla|skitstövel|fyllo|fyllhund|gnällspik|gnällkärring|besserwisser|bråkstake|slöfock|snåljåp|psykfall|inte riktigt klok|dum i huvudet|trögtänkt|hopplös människa|tidstjuv",
    "otrevlig|oförskämd|galen|berusad|aggressiv|jobbig|besvärlig|lat|arrogant|hysterisk|gnällig|snål|oärlig|paranoid|opålitlig|bråkig|ohövlig|ful|tjock|otålig|dryg|konstig",
    "full betalning|full återbetalning|full täckning|full ersättning|full fart|fullt|full avgift|full tid|fullt pris|besvärlig situation|jobbig situation|dum fråga|galet bra|galna priser|full laddning|full tank|full garanti|full insyn|full förståelse",
  ),
  list(
    "da",
    "idiot|idioten|idioter|tåbe|tåbelig kvinde|tåbelig mand|løgner|løgnhals|kværulant|brokkehoved|galning|sindssyg kvinde|møgkælling|kælling|røvhul|skiderik|dum som|bonderøv|nar|narrøv|fuldeholt|hystade",
    "uforskammet|ubehagelig|skør|aggressiv|besværlig|doven|arrogant|hysterisk|nærig|uærlig|paranoid|grim|tyk|irriterende",
    "fuld betaling|fuld refusion|fuld pris|fuld dækning|fuldt|fuld tid|fuld adgang|fuld erstatning|grov fejl",
  ),
  list(
    "nb",
    "idiot|idioten|idioter|tosk|tosken|løgner|løgnhals|kverulant|rettshaverist|galning|kjerring|kjerringa|drittsekk|drittkjerring|rasshøl|fjott|dritings|fyllik|bedreviter|sutrekopp|ikke riktig klok|dum som et brød|treig i toppen",
    "frekk|uhøflig|ubehagelig|beruset|aggressiv|vanskelig|lat|arrogant|hysterisk|gjerrig|uærlig|paranoid|stygg|feit|masete|sutrete",
    "full betaling|full refusjon|full pris|full dekning|full fart|fullt|vanskelig situasjon|vanskelig å|full tilgang|full erstatning|full batteri",
  ),
  list(
    "de",
    "idiot|idioten|idiotin|vollidiot*|depp|deppen|trottel|dummkopf*|blödmann|schwachkopf*|lügner|lügnerin|querulant*|spinner|spinnerin|irrer|arschloch|arsch|wichser|zicke|hexe|schlampe|alte schachtel|saftsack|besserwisser*|nervensäge|nervtöter|meckerfritze|meckertante|säufer|assi|asozial*|geisteskrank|nicht ganz dicht|nicht alle tassen|begriffsstutzig*|stinkstiefel|zeitfresser|dauernörgler*|choleriker*",
    "unfreundlich|unverschämt|frech|dumm|blöd|verrückt|betrunken|besoffen|aggressiv|schwierig|faul|arrogant|hysterisch|geizig|unehrlich|paranoid|pampig|patzig|hässlich|fett|nervig|ungehalten|cholerisch|zickig|dämlich|bescheuert",
    "blöd gelaufen|blöde frage|dumme frage|dumm gelaufen|schwierige situation|schwierig zu|schwierig für|verrückte preise|fauler kompromiss|fett gedruckt|blöderweise",
  ),
  list(
    "fr",
    "idiot|idiote|idiots|imbécile|imbéciles|crétin|crétine|abruti|abrutie|connard|connasse|salope|salaud|menteur|menteuse|cinglé|cinglée|taré|tarée|débile|emmerdeur|emmerdeuse|casse-pieds|vieille peau|mégère|ivrogne|alcoolo|râleur|râleuse|procédurier|procédurière|mytho|mythomane",
    "impoli|impolie|grossier|grossière|stupide|fou|folle|ivre|saoul|agressif|agressive|pénible|difficile|paresseux|arrogant|arrogante|hystérique|radin|radine|malhonnête|parano|désagréable|odieux|odieuse|moche",
    "gros colis|gros montant|gros problème|gros électroménager|difficile de|difficile à|bête erreur|prix fous|pénible pour|situation difficile|fou rire|gros souci",
  ),
  list(
    "es",
    "idiota|idiotas|imbécil|imbéciles|tonto|tonta|estúpido|estúpida|gilipollas|cabrón|cabrona|mentiroso|mentirosa|loca de remate|loco de atar|zorra|cretino|cretina|pesado|pesada|pelmazo|pelmaza|borracho|borracha|histérica|histérico|chalado|chalada|sinvergüenza|caradura|bruja|subnormal",
    "maleducado|maleducada|grosero|grosera|loco|loca|agresivo|agresiva|difícil|vago|vaga|arrogante|tacaño|tacaña|paranoico|paranoica|antipático|antipática|insoportable|feo|fea|gordo",
    "difícil de|precios locos|al borde|borde de|paquete pesado|artículo pesado|situación difícil|gordo de navidad|el gordo|vaga idea",
  ),
  list(
    "it",
    "idiota|idioti|imbecille|imbecilli|cretino|cretina|deficiente|stupido|stupida|scemo|scema|stronzo|stronza|bugiardo|bugiarda|pazzo furioso|pazza furiosa|rompiscatole|rompipalle|rompicoglioni|strega|ubriacone|ubriacona|isterica|isterico|vecchiaccia|mentecatto|mentecatta|ritardato|ritardata|piantagrane|zoticone|cafone|cafona",
    "maleducato|maleducata|scortese|pazzo|pazza|ubriaco|ubriaca|aggressivo|aggressiva|difficile|pigro|pigra|arrogante|tirchio|tirchia|paranoico|paranoica|antipatico|antipatica|insopportabile|brutto|brutta|grasso",
    "difficile da|prezzi pazzi|brutta esperienza|brutto tempo|brutta sorpresa|situazione difficile|brutta notizia|brutto momento|grasso per",
  ),
  list(
    "nl",
    "idioot|idioten|sukkel|eikel|klootzak|trut|kutwijf|wijf|leugenaar|gek wijf|gestoord|gestoorde|zeikerd|zeurpiet|zeurkous|zuiplap|dronkenlap|debiel|mongool|achterlijk|achterlijke|halve gare|querulant|heks|betweter|mafkees|mafketel|tokkie|aso|asociaal",
    "onbeschoft|onbeleefd|domme|gek|dronken|agressief|moeilijk|arrogant|hysterisch|gierig|oneerlijk|paranoïde|lastig|vervelend|lelijk|dik|irritant|brutaal",
    "moeilijk om|moeilijk te|gekke prijzen|domme vraag|vervelend dat|vervelend voor|lastig om|lastig te|dik ingepakt|niet gek|wat vervelend|moeilijke situatie",
  ),
  list(
    "fi",
    "idiootti|idiootit|ääliö|pölvästi|typerys|hullu akka|hullu ukko|valehtelija|kusipää|mulkku|ämmä|akka|juoppo|känniläinen|rettelöitsijä|valittaja|jankuttaja|vähäjärkinen|sekopää|kaheli|huora|riidanhaluinen",
    "töykeä|tyhmä|hullu|humalassa|kännissä|aggressiivinen|hankala|laiska|ylimielinen|hysteerinen|pihi|epärehellinen|vainoharhainen|ärsyttävä|ruma|lihava|inhottava|vihainen",
    "hankala tilanne|tyhmä kysymys|hullut päivät|hullu hinta|hankala käyttää",
  ),
  list(
    "pl",
    "idiota|idiotka|idioci|debil|debilka|kretyn|kretynka|głupek|głupia baba|wariat|wariatka|kłamca|kłamczucha|dupek|dureń|pieniacz|pieniaczka|awanturnik|awanturnica|pijak|pijaczka|menda|świr|świruska|histeryczka|histeryk|burak|cham|chamka|prostak|maruda|zołza|jędza|upierdliwy|upierdliwa",
    "niegrzeczny|niegrzeczna|głupi|głupia|szalony|pijany|pijana|agresywny|agresywna|trudny|trudna|leniwy|leniwa|arogancki|arogancka|skąpy|nieuczciwy|nieuczciwa|paranoik|chamski|chamska|bezczelny|bezczelna|brzydki|gruby",
    "trudna sytuacja|trudny do|trudna do|głupi błąd|głupie pytanie|szalone ceny",
  ),
  list(
    "pt",
    "idiota|idiotas|imbecil|imbecis|estúpido|estúpida|parvo|parva|burro|burra|mentiroso|mentirosa|cabrão|cabra|maluco|maluca|bruxa|bêbado|bêbada|histérica|histérico|palhaço|cretino|cretina|otário|otária|atrasado mental|chato|chata|melga|peixeira|mal-educado|mal-educada",
    "malcriado|malcriada|grosseiro|grosseira|louco|louca|agressivo|agressiva|difícil|preguiçoso|preguiçosa|arrogante|forreta|desonesto|desonesta|paranoico|paranoica|antipático|antipática|insuportável|feio|feia|gordo",
    "difícil de|preços loucos|situação difícil|tv chata|cabra montês|chato pedir",
  ),
];
