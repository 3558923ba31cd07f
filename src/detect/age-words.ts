/**
 * Words around an age in twelve languages, lower case. The units of `words/<lang>.ts` also count lasting, which makes no age; these
 * tell apart. Written for this project.
 */

/** After the number: an age and nothing else. */
export const AGE_ONLY =
  /^[ -]?(?:år gamm(?:al|alt|el|elt)|år gl|årig[at]?|åring(?:en|ar|er|s)?|vuotia[as]\p{L}*|-?v\.? ikäinen|years? old|yrs? old|year-olds?|yo|y\/o|y\.o\.?|years of age|jährig(?:e[rnms]?)?|jaehrig(?:e[rnms]?)?|jahre alt|jahre jung|jarigen?|jaar oud|años de edad|anni di età|ans révolus|anos de idade|letni(?:a|e|ego|ej|ą|emu|m)?|latek|latk\p{L}|r\.? ?ż\.?|lebensjahr)(?![\p{L}\d])/iu;

/** After the number: years, which may also last. */
export const YEARS =
  /^ ?-?(?:år|vuotta|v|years?|yrs?|jahren?|j|jaar|jr|años|añitos|anni|annetti|ans|anos|aninhos|lat|lata|latka|l)(?![\p{L}\d])\.?/iu;

/** After the number: months or weeks of a small child. */
export const MONTHS =
  /^ ?(?:månader|mån|måneder|mdr|mnd|kuukautta|kk|months?|mths?|weeks?|wks?|monate|monaten|wochen|maanden|weken|meses|mesi|mois|semanas|settimane|semaines|miesi[ąę]c\p{L}*|tygodni\p{L}*|uker|uger|veckor|viikkoa)(?![\p{L}\d])(?: (?:gamm\p{L}+|old|alt|oud))?/iu;

/** Directly before the number: somebody has or reaches this age. */
export const HAS =
  /(?:^|[^\p{L}])(?:fyller|fyllde|fyllt|blir|ble|blev|blitt|er fylt|fylte|fylder|fyldte|täyttää|täytän|täytin|täytti|turned|turning|turns|aged|age|alter|im alter von|ålder|ålder på|alder|ikä|âge|âgée? de|leeftijd|edad|edad de|età|età di|idade|idade de|wiek|w wieku|wieku|j['’ ]?ai|jai|il a|elle a|qui a|a déjà|a bientôt|ont|tengo|tenemos|abbiamo|temos|avons|mamy|tiene|tienen|tenía|cumplo|cumple|cumplió|cumplí|ho|ha|hanno|compie|compio|compiuto|tenho|tem|têm|fez|faz|faço|fiz|completou|mam|ma|mają|miał|miała|skończył\p{L}*|kończy|kończę|ukończył\p{L}*|dobijam do|wird|werde|wurde|geworden|bin|wordt|word|werd|ben|i['’ ]?m|i am|he['’ ]?s|he is|she['’ ]?s|she is|who is|they are|he was|she was|ze is|hij is|is dus|is al|is pas|er ist|sie ist|ist jetzt|ist erst|hon är|han är|jag är|är nu|jeg er|han er|hun er|er nå|er nu|olen|hän on|on jo|is now|is only)(?: (?:dus|nu|nå|jetzt|now|ya|già|déjà|já|już|jo|schon|al|only|nearly|almost|nästan|snart|bald|bientôt|quasi|casi|quase|prawie|melkein|bijna|juuri|just|pas|erst|just nu|genau|i august|im \p{L}+|in \p{L}+|ca|ca\.))?[ :]{1,2}$/iu;

/** Before the number: something lasts or lasted so long. */
export const LASTS =
  /(?:^|[^\p{L}])(?:i|om|på|sedan|sen|sidan|siden|för|for|efter|etter|över|over|under|drygt|hver|vart|every|last|past|next|within|after|of|per|seit|vor|nach|in|binnen|für|über|alle|letzten|nächsten|während|sinds|voor|na|om de|elke|afgelopen|hace|desde hace|por|durante|tras|cada|últimos|en|da|da oltre|per|fra|tra|dopo|negli ultimi|ogni|entro|depuis|pendant|pour|dans|après|tous les|il y a|durant|há|por|durante|em|após|nos últimos|a cada|cada|od|przez|za|po|przed|co|na|w ciągu|jo|viime|yli|noin|joka|kontrakt\p{L}*|garanti\p{L}*|garantie|garantía|garanzia|garantia|gwarancj\p{L}*|takuu\p{L}*|warranty|contract|vertrag|contrato|contratto|avtal\p{L}*|bindningstid\p{L}*|antigüedad|anzianità|ancienneté|antiguidade|stażu|ansiennitet|anciennitet|löptid|laufzeit)(?: (?:över|over|ca|about|around|cirka|más de|plus de|più di|mais de|ponad|meer dan|mehr als|rund|the|the last|den|de|die|las|los|os|as|gli|ces|alla))? $/iu;

/** After years: what has lasted so long, or how often ("26 ans de maison", "5 years warranty", "20 Jahre Kunde"). */
export const LASTING =
  /^ ?(?:de (?!edad|idade)|d['’](?!âge)|di (?!età)|of (?!age)|av |af |garanti\p{L}*|garanzia|garantía|warranty|guarantee|contract|vertrag|kund\p{L}*|klant|client\p{L}*|customer|medlem\p{L}*|mitglied\p{L}*|member|service|experience|erfahrung|ancienneté|antigüedad|bindning\p{L}*|bindungs\p{L}*|laufzeit|löptid|sedan|sen|siden|ago|later|geleden|fa\b|atrás|temu|sitten|senare|senere|später|lang\b|long\b|i rad|running|in a row|på rad|dopo|kontrakt\p{L}*|abo\p{L}*|takuu\p{L}*|gwarancj\p{L}*)/iu;

/** A person stands shortly before the number. */
export const PERSON_WORD =
  /^(?:son|sonen|sønn|sønnen|søn|sønnen|dotter|dottern|datter|datteren|dtr|tochter|sohn|kind|kinder|kindes|baby|babyen|bebis\p{L}*|barn|barnet|barna|pojke|flicka|gutt|gutten|jente|jenta|jenten|drengen|pigen|pojken|flickan|ungen|dreng|pige|junge|mädchen|mann|man|frau|kone|kona|mor|mamma|pappa|far|mormor|farmor|morfar|farfar|mutter|vater|oma|opa|mother|father|mum|mom|dad|wife|husband|daughter|daughters|sons|child|kid|boy|girl|brother|sister|grandma|grandson|nephew|niece|patient\p{L}*|pat|pt|kundin|kunde|kund|kd|customer|caller|female|male|woman|lady|passenger|pasient\p{L}*|passasjer|elev|dochter|dochtertje|zoon|zoontje|jongen|meisje|moeder|vader|man|vrouw|mevrouw|meneer|mw|dhr|cliënt\p{L}*|bewoner|hijo|hija|hijos|niño|niña|nene|bebé|madre|padre|abuela|abuelo|marido|mujer|señora|señor|paciente|hermano|hermana|figlio|figlia|figli|figlie|bambino|bambina|bimbo|bimba|neonato|mamma|papà|nonno|nonna|moglie|marito|paziente|ragazzo|ragazza|sig|fils|fille|filles|enfant|enfants|bébé|mère|père|femme|mari|épouse|grand-mère|garçon|petit|petite|patiente?|mme|mlle|filho|filha|filhos|criança|menino|menina|bebé|mãe|pai|avó|avô|esposa|utente|doente|syn|syna|synek|córka|córki|córkę|córeczka|dziecko|dzieci|mama|tata|babcia|dziadek|żona|mąż|pacjent\p{L}*|pan|pani|poika|tyttö|tytär|lapsi|lapset|vauva|äiti|isä|mummo|vaari|vaimo|mies|potilas|asiakas|youngest|oldest|eldest|minste|yngste|eldste|yngsta|äldsta|jongste|oudste|jüngste\p{L}*|älteste\p{L}*|menor|mayor|minore|maggiore|aîné|cadet|najmłodsz\p{L}*|starsz\p{L}*|vanhin|nuorin|nuorempi|vanhempi|ass|assistito|assistita|borger|beboer|passager)$/iu;
