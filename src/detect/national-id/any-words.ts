import { WORDS } from "../words/all.ts";

/** The number of a company, which is public: only a phrase that says whose it is announces it. */
const OF_COMPANIES = /^=?(?:nr |numer )?nip$/;

/**
 * Words for any national number, beside those of `words/`: what people of the twelve languages call the numbers of other countries.
 * Written for this project.
 */
const GENERAL: readonly string[] = [
  "national id*|id number|id no|id-nummer|id nr|idnr|identity number|identification number|social security|ssn|tax id*|tin|tax number|tax no|personal number|personal code|personal id|personal identity|birth number|citizen number|health insurance number|health card|ehic|ghic|identity card|id card|residence permit",
  "identitetsn*|identifikationsn*|legitimation*|personnummer*|personnr|skattenummer*|skatte-id|skattenr|socialförsäkringsnummer*|sjukförsäkringskort*|id-kort*|uppehållstillstånd*",
  "identifikasjonsn*|id-kort*|skattenr|skattenummer*|sygesikringsnummer*|sygesikringskort*|trygdenummer*|helsekort*|helsetrygdkort*|helsetrygd*|opholdskort*|oppholdskort*",
  "identifikationsnummer|personenkennzahl|personenkennziffer|identitätsnummer|geburtsnummer|bürgernummer|steuernummer|steuer-nr|sozialversicherungsn*|krankenversicherungsnummer*|versichertennummer*|personalausweis*|identitätskarte*|aufenthaltstitel*|ehic",
  "numéro national|numéro d'identité|numéro d'identification|numéro personnel|numéro de naissance|numéro fiscal|n° fiscal|numéro de sécurité sociale|sécurité sociale|carte d'identité|numéro d'assuré|assurance maladie|carte vitale|titre de séjour|ceam",
  "número de identidad|número de identificación|número personal|número nacional|número fiscal|identificación fiscal|seguridad social|tarjeta sanitaria|documento de identidad|número de nacimiento|tarjeta de residencia|tse",
  "numero di identità|numero d'identità|numero di identificazione|numero personale|codice personale|numero fiscale|codice fiscale|sicurezza sociale|previdenza sociale|carta d'identità|carta di identità|c i numero|tessera sanitaria|permesso di soggiorno|team",
  "identiteitsnummer|identificatienummer|persoonsnummer|persoonlijk nummer|fiscaal nummer|belastingnummer|socialezekerheidsnummer|identiteitskaart*|id-kaart*|zorgverzekeringskaart|verzekeringskaart|verblijfsvergunning*",
  "henkilönumero*|henkilökood*|tunnusnumero*|verotunniste*|veronumero*|sosiaaliturvatunnu*|henkilökor*|henkilötodistu*|sairaanhoitokor*|sairausvakuutuskor*|kela-kor*|oleskelulupakor*",
  "numer identyfikacyjny|numer osobisty|kod osobisty|numer podatkowy|identyfikator podatkowy|numer ubezpieczenia|numer ubezpieczenia społecznego|ekuz|dowód osobisty|dowodu|dowodem|karta pobytu|karty pobytu",
  "número de identificação|número pessoal|número de identidade|número de contribuinte|segurança social|cartão de cidadão|bilhete de identidade|cartão europeu|cesd|título de residência|cartão de saúde",
].flatMap((line) => line.split("|"));

export const ANY_WORDS: readonly string[] = [
  ...GENERAL,
  ...WORDS.flatMap(({ announce }) => announce.NATIONAL_ID?.split("|") ?? []),
]
  .map((phrase) => phrase.trim())
  .filter((phrase) => phrase !== "" && !OF_COMPANIES.test(phrase));
