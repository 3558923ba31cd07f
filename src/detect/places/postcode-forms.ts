/** Two-letter beginnings of British postcodes (Royal Mail postcode areas). */
const AREAS =
  "AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE";
const STATES =
  "AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|PR";

const END = "(?![\\p{L}\\d]|[-/.,]\\d)";

/** British postcodes, from their first letter. Source: BS 7666-0:2006 annex, Royal Mail; letters C I K M O V never follow the digit. */
export const BRITISH = new RegExp(`(?:${AREAS})(?:\\d[\\dA-Z]?) ?\\d[ABD-HJLNP-UW-Z]{2}${END}`, "iuy");
/** Irish Eircodes: routing key and four characters. Source: Eircode product guide. */
export const IRISH = new RegExp(`[AC-FHKNPRTV-Y]\\d[\\dW] ?[AC-FHKNPRTV-Y\\d]{4}${END}`, "iuy");
/** A state of the United States and its ZIP code. */
export const AMERICAN = new RegExp(`(?:${STATES})[ ,.]{1,2}(\\d{5}(?:-\\d{4})?)${END}`, "uy");
export const DUTCH = new RegExp(
  `[1-9]\\d{3} ?(?!SA|SD|SS|KR|EU|MB|GB|TB|KB|KM|CM|MM|KG|ST|EX|PM|AM|CC|HK|PS|PK|OK|NL|IN|OP|EN|DE|OF|TE|AF|ZL|KW|HP|BC|AD|ML|CL|DL)[A-Z]{2}${END}`,
  "uy",
);
/** The same written small, as in chats: only before its town. */
export const DUTCH_LOWER = new RegExp(`[1-9]\\d{3} ?[a-z]{2}${END}`, "uy");
export const POLISH = new RegExp(`\\d{2}-\\d{3}${END}`, "uy");
export const PORTUGUESE = new RegExp(`[1-9]\\d{3}-\\d{3}${END}`, "uy");
/** Four or five digits, in Sweden and Greece with a blank after the third. */
export const DIGITS = new RegExp(`(?:\\d{3} \\d{2}|\\d{5}|\\d{4})${END}`, "uy");
/** What may stand directly before four or five digits: a country. */
export const COUNTRY_BEFORE =
  /(?:^|[^\p{L}\d])(?:SE|S|DK|N|NO|FI|FIN|D|DE|A|AT|CH|NL|B|BE|L|LU|I|IT|F|FR|E|ES|PL|P|PT)-$/u;
