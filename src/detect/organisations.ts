import type { View } from "../core/detect.ts";

/**
 * Words that make a name beside them a shop's, a company's or a place's: "Bäckerei Wolf", "chez Paul", "Harris Bank". Written for this
 * project.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split("|"));

/** Directly before the name. */
const BEFORE = list(
  [
    "bäckerei|konditorei|metzgerei|fleischerei|apotheke|café|cafe|hotel|gasthof|gasthaus|restaurant|autohaus|weingut|brauerei|buchhandlung|optik|friseur|salon|firma|stiftung|klinik|praxis|schreinerei|spedition|verlag|möbel|elektro|sanitär|blumen|kanzlei|pension|therme|filiale",
    "bageri|bageriet|frisör|salong|hotell|hotellet|restaurang|krog|kafé|kaféet|konditori|apotek|butik|butiken|stiftelsen|skolan|varuhuset|färghuset|åkeri|bygg|möbler|kiosk",
    "bakeri|bakeriet|kafe|restaurant|frisøren|blomster|butikken|rederiet|stiftinga|bageren|slagter|slagteren|frisør|kro|kroen|købmand|tømrer|murer|vvs|forlaget|fonden|rederi",
    "leipomo|kahvila|kampaamo|ravintola|apteekki|kauppa|hotelli|kioski|parturi|liike|säätiö|panimo",
    "bakkerij|slagerij|garage|apotheek|kapsalon|eetcafé|restaurant|winkel|stichting|drogist|slijterij|brouwerij|kwekerij|opticien|fa|firma|uitgeverij|dakwerken|schilderwerken",
    "boulangerie|pâtisserie|boucherie|pharmacie|garage|chez|maison|établissements|ets|transports|librairie|brasserie|salon|coiffure|hôtel|fondation|clinique|lycée|collège|école|médiathèque|société|sté|cabinet|domaine|château|entreprise|menuiserie|plomberie|fromagerie|caves",
    "panadería|pastelería|farmacia|talleres|taller|bar|casa|hermanos|restaurante|peluquería|ferretería|fundación|bodegas|hostal|mesón|autoescuela|clínica|librería|tienda|transportes|colegio|instituto|mercería|frutería|óptica",
    "panificio|pasticceria|farmacia|officina|trattoria|pizzeria|osteria|ristorante|fratelli|albergo|libreria|macelleria|gioielleria|ferramenta|fondazione|clinica|liceo|bar|caffè|autofficina|ottica|cantina|cantine|ditta|studio|gelateria|salumeria",
    "piekarnia|cukiernia|apteka|sklep|salon|zakład|kawiarnia|restauracja|hurtownia|księgarnia|hotel|fundacja|firma|warsztat|kwiaciarnia|gabinet|delikatesy|punkt|liceum|szkoła|dom",
    "padaria|pastelaria|farmácia|talho|oficina|restaurante|café|livraria|fundação|clínica|loja|tasca|ourivesaria|stand|escola|colégio|herdade|adega|irmãos|transportes|papelaria",
    "bakery|pharmacy|butchers|cafe|hotel|the|restaurant|garage|motors|salon|foundation|clinic|pub|bookshop|school|college|hospital|station|perfume|range|sofa|collection",
  ].join("|"),
);

/** Directly before the name where it has no other sense with a person: an article or a role word makes the name a person's again. */
const UNSURE_BEFORE = list(
  "the|casa|maison|dom|stand|bar|punkt|salon|studio|praxis|gabinet|cabinet|garage|range|station|kauppa|liike|school",
);

/** As the last word of the name, or right behind it. */
const LAST = list(
  "bank|sparebank|sparbank|banken|energi|energie|energy|energia|fiber|kraft|strøm|försäkring|forsikring|versicherung|insurance|assurances|seguros|assicurazioni|ubezpieczenia|vakuutus|bostäder|bygg|byggvaror|möbler|bil|bilar|motors|group|grupp|gruppe|gruppen|groupe|grupo|gruppo|grupa|kundservice|kundeservice|kundenservice|kundendienst|klantenservice|asiakaspalvelu|support|team|teamet|tiimi|service|services|butik|shop|store|stores|oy|oyj|ab|as|asa|aps|gmbh|ag|kg|bv|nv|ltd|plc|inc|llc|llp|sarl|sas|srl|spa|lda|kliniken|klinik|clinic|hotel|hotell|hotels|travel|resor|reiser|rejser|matkat|viajes|viaggi|mobil|mobile|telecom|online|media|airlines|bakery|kitchen|arms|inn|restaurant|café|cafe|apotek|apotheke|pharmacy",
);

/** True where what stands there is called after somebody but is a shop, a company or a place, as the words beside it say. */
export function isOrganisation({ text, tokens }: View, start: number, end: number): boolean {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Number.POSITIVE_INFINITY) < start) low = middle + 1;
    else high = middle;
  }
  const before = tokens[low - 1];
  if (before !== undefined && text.slice(before.end, start) === " " && BEFORE.has(before.low)) {
    const first = tokens[low];
    if (!UNSURE_BEFORE.has(before.low) || (before.shape === "Aa" && low > 1 && first?.shape === "Aa")) return true;
  }
  let last = low;
  while ((tokens[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= end) last++;
  const inside = tokens[last];
  if (last > low && inside !== undefined && LAST.has(inside.low)) return true;
  const behind = tokens[last + 1];
  return behind !== undefined && behind.shape !== "a" && text.slice(end, behind.start) === " " && LAST.has(behind.low);
}
