import type { Kind } from "../../core/kinds.ts";

/**
 * Announce words that belong to no one language, or to trades and countries beside the twelve: what stands on a bill or a card, and
 * abbreviations of call notes. In the notation of `language-words.ts`, which holds each language's own words. Written for this project.
 */
export const SHARED_ANNOUNCE: Readonly<Partial<Record<Kind, string>>> = {
  ACCOUNT_ID:
    "mpan|mprn|mbr id|member id|cust id|customer id|client id|cups|pdr|pod|ean gas|ean gaz|ean elektriciteit|ean électricité|ean code|iccid|malo|malo id|melo|zählpunkt*|pce|pdl|rae|crm|crm id|acct|acc no|=acc|police*|polis*|polise*|poliza|pol nr|pol no|policy*|policies|polices|polizze*|polizza|apólice*|=pol|vsnr|vnr|kd nr|kdnr|kundennr|knr|=kd|=klant|klantnr|=klientnr|=member|=medlem|=mitglied|=cliente|=client|legitymacj*|licence number|contrato|contract*|contrat|contratto|kontrakt*|avtal*|aftale*|sopimus*|vertrag*|umow*|kredyt*|=whg|=ktr|allocataire|aluno|=élève|=skrytki|pasnr|lejemål|=depot|=mobil abonnement",
  ORDER_ID:
    "pnr|pir|ocr|prenot*|parking charge|penalty charge|fixed penalty|pcn|racc|raccomandata|recommandé|=rif|=ref|ref nr|ref no|=az|aktenzeichen|awb|s o s|rma|ticket*|incident*|inc|=rn|=ao|=job|job number|tracking*|track trace|cn|consignment|booking*|claim*|reservation*|=sag|=sak|pedido*|solicitud|expediente|=avis|=ordre|=order",
  BANK_ACCOUNT:
    "sort code|=sc|s c|aba|routing*|bsb|blz|nib|rib|ccc|nrb|clearing*|giro|=reg nr|=konto|acc|acct no|account ending|bankgiro|plusgiro|=tili|=tilille|=cpte|cuenta bancaria|kontonr",
  PASSPORT:
    "passport*|pass nr|passnr|reisepass*|passeport*|pasaporte*|passaporto*|paszport*|passaporte*|paspoort*|passi|passin|passet|passnummer*|pasnummer*|pasnr|=pas|=passi",
  DRIVING_LICENCE:
    "driving licence|driver s license|drivers license|driver license|dl no|führerschein*|fuehrerschein*|fs nr|=fs|körkort*|kørekort*|førerkort*|ajokort*|rijbewijs*|permis|permis de conduire|permiso|permiso de conducir|carnet de conducir|patente|patente di guida|prawo jazdy|prawa jazdy|carta de condução",
  PLATE:
    "plate|plates|number plate|license plate|licence plate|reg no|reg nr|regnr|registration|registreringsnummer*|kennzeichen|kfz|kfz kennzeichen|nummernschild*|kenteken*|nummerplaat|nummerplade*|targa|immatriculation|immat|plaque|matrícula|placa|rekisteri*|rekkari*|kilvet|kilpi|rejestrac*|nr rej|tablic*",
  VIN: "vin|chassis*|chassinummer*|chassinr|fin|fahrgestell*|telaio|bastidor|nadwozi*|valmistenumero*|alustanumero*|stelnummer*|understellsnummer*|ramnummer*|chassisnr",
  IMEI: "imei*",
  MAC: "mac*",
  EXPIRY:
    "exp|expiry*|expires|expiration*|valid*|valid thru|udløb*|udl|utløp*|utgår|utgång*|giltig*|gyldig*|gültig*|ablauf*|läuft ab|caduca*|cad|caducidad|vencimiento|validez|expire*|expiration|val|scad*|scadenza|valide|geldig*|vervald*|vervalt|voimassa*|vanhenee|data ważności|ważn*|data|validade|válido*|val",
  USERNAME:
    "login|inlog|user|usr|user id|userid|username|sip user|nick|nickname|handle|gamertag|utente|usuario|utilizador|identifiant|inloggning|inlogg|brugernavn|brukernavn|användarnamn|användare|käyttäjä|käyttäjätunnus|käyttäjänimi|nazwa użytkownika|użytkownik|gebruikersnaam|benutzername|benutzer",
};
