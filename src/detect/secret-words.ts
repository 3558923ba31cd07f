/**
 * Words that announce a secret, in twelve languages, for `phrases`. Written for this project.
 *
 * `PASSWORD_WORDS` announce a password of any form, `CODE_WORDS` a short code; `CARD_CODE_WORDS` the card's check number.
 */
const read = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split("|"));

export const PASSWORD_WORDS = read(
  "password|passwd|pass|passe|memorable word|ww|palabra clave|palavra chave|parole|passcode|pass phrase|passphrase|pwd|pw|passwort|kennwort|passwort lautet|wlan-schlüssel|wifi password|wi-fi password|wifi key|security answer",
  "lösenord|lösenordet|lösen|adgangskode|adgangskoden|kodeord|kodeordet|passord|passordet|mot de passe|mdp|mot de passe wifi|clé wifi",
  "contraseña|contrasena|clave|clave wifi|password|parola d'ordine|parola chiave|wachtwoord|salasana|salasanani|salasanaksi|hasło|hasła|hasłem|haslo|palavra-passe|palavra passe|senha",
);

export const CODE_WORDS = read(
  "pin|pin code|pin number|pin-code|puk|puk code|otp|one-time code|one time code|one-time passcode|one time passcode|one-time password|verification code|security code|access code|door code|gate code|entry code|login code|auth code|authentication code|confirmation code sent|sms code|text code|delivery code|collection code|pickup code|pick-up code|key safe code|keysafe code|voicemail code|parcel locker code",
  "pinkod|pinkoden|pin-kod|pin-koden|pukkod|puk-kod|engångskod|engångskoden|engångslösenord|verifieringskod|verifieringskoden|portkod|portkoden|dörrkod|säkerhetskod|sms-kod|sms-koden|inloggningskod|utlämningskod|hämtkod|kod till nyckelskåp|kod nyckelskåp|koden är|kod",
  "pinkode|pinkoden|pin-kode|pin-koden|pukkode|engangskode|engangskoden|engangskoden er|bekræftelseskode|dørkode|dørkoden|portkode|sikkerhedskode|sms-kode|loginkode|koden er|koden var|vis koden|hentekode|afhentningskode|talekode|kode",
  "verifiseringskode|bekreftelseskode|sikkerhetskode|engangspassord|kode fra sms|portkode",
  "geheimzahl|pin lautet|einmalcode|einmalkennwort|einmalpasswort|bestätigungscode|verifizierungscode|sicherheitscode|türcode|tan|sms-tan|sms-code|zugangscode|kundenkennwort|abholcode|schlüsselbox|code lautet|code ist|code",
  "code pin|code puk|code secret|code à usage unique|code de vérification|code de confirmation|code de sécurité|digicode|code de la porte|code d'entrée|code sms|code reçu|code de retrait|code coffre|code reçu par sms",
  "pin es|código pin|código puk|código de un solo uso|código de verificación|código de seguridad|código de acceso|código del portal|código sms|código de entrega|código de recogida|clave de firma|código",
  "codice pin|codice puk|codice otp|codice di verifica|codice di conferma|codice di sicurezza|codice usa e getta|codice di accesso|codice sms|codice di ritiro|codice di consegna|codice|codice del cancello|codice porta",
  "pincode|pukcode|eenmalige code|verificatiecode|bevestigingscode|beveiligingscode|toegangscode|deurcode|sms-code|inlogcode|afhaalcode|code voor de bezorger|code is",
  "pin-koodi|pin-koodin|pin koodi|tunnusluku|kertakäyttökoodi|kertakoodi|vahvistuskoodi|turvakoodi|ovikoodi|ovikoodin|puk-koodi|tekstiviestikoodi|noutokoodi|koodi",
  "kod pin|kod puk|kod jednorazowy|kod weryfikacyjny|kod sms|kod z sms|kod dostępu|kod do drzwi|kod do domofonu|kod domofonu|kod bezpieczeństwa|kod autoryzacyjny|kod odbioru|kod do furtki|kod to",
  "código pin|código puk|código único|código de verificação|código de segurança|código de acesso|código da porta|código de confirmação|código recebido|código de levantamento|código de entrega",
);

export const CARD_CODE_WORDS = read(
  "cvv|cvv2|cvc|cvc2|cvc-code|cvv code|cvc code|csc|card code|card security code|security code on the card|three digits on the back|digits on the back|last three digits on the back|code on the back|security code|security number",
  "cvc-kod|cvv-kod|cvc-koden|säkerhetskoden|säkerhetskod|kortkod|kontrolkode|kontrolcifre|sikkerhedskode|sikkerhetskode|sikkerhetskoden|kontrollsifre|tre siffrorna på baksidan|siffrorna på baksidan|sifrene bak|tre sifre på baksiden",
  "prüfnummer|prüfziffer|kartenprüfnummer|kartenprüfziffer|sicherheitscode|sicherheitsnummer|kartencode|rückseite",
  "cryptogramme|cryptogramme visuel|code de sécurité|code au dos|trois chiffres au dos|código de seguridad|código de la tarjeta|codice di sicurezza|codice cvv|codice sul retro|tre cifre sul retro",
  "takaa|dietro|bagpå|bakpå|derrière|detrás|de atrás|achterop|hinten|z tyłu|atrás|bak på|på baksidan|auf der rückseite|al dorso|au verso|no verso|del dorso|op de achterkant",
  "beveiligingscode|veiligheidscode|cvc-code|turvakoodi|turvaluku|tarkistenumero|kortin takana|kod cvv|kod cvc|kod zabezpieczający|kod bezpieczeństwa|código de segurança|código do verso",
);
