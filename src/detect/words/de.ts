import type { LanguageWords } from "./language-words.ts";

/** German of Germany, Austria and Switzerland. Written for this project from general knowledge of how people write. */
export const DE: LanguageWords = {
  language: "de",
  announce: {
    PHONE:
      "telefonnummer*|telefonnr|telefon nr|tel nr|telnr|tel nummer|=telefon|=tel|=fon|=telefonisch|telefonisch unter|=rufnummer*|handynummer*|handynr|handy nr|=handy|=mobil|mobilnummer*|mobilnr|mobil nr|=mob|mobiltelefon*|rückrufnummer*|rueckrufnummer|rückruf unter|rueckruf unter|rückruf auf|=rr|rr unter|rr auf|rückruf bitte|zurückrufen unter|erreichbar unter|erreichen unter|erreicht mich unter|erreichen sie mich unter|erreichen sie mich|erreichst du mich|ruf mich an unter|rufen sie mich an unter|anrufen unter|anrufen auf|anzurufen unter|bitte anrufen|meine nummer ist|meine nummer lautet|meine nr ist|meine neue nummer|neue nummer|neue nr|alte nummer|festnetz*|festnetznummer*|privatnummer|dienstnummer tel|durchwahl*|=dw|faxnummer*|=fax|natelnummer|natel|whatsapp nummer|whatsapp|=sms an|rufnummer*|kontaktnummer*|notfallnummer|nummer für rückfragen|telefonnummer für rückfragen|für rückfragen|bei fragen|klapp bei",
    EMAIL:
      "e mail*|email*|mail adresse|mailadresse*|emailadresse*|=mail|mailen an|mail an|schreiben sie an|schicken an|senden an|schickt es an|bitte an|per mail an|rechnung an|kopie an|weiterleiten an|mailkontakt|paypal adresse|=von|=an|=cc|=bcc|antwort an|antwortadresse|reply to|kontakt",
    ADDRESS:
      "adresse*|anschrift*|wohnhaft|wohnhaft in|wohnadresse|wohne in|wohne in der|wohne im|wohne am|ich wohne|wohnt in der|wohnt am|wohnt im|=wohnt|lieferadresse*|lieferanschrift*|rechnungsadresse*|rechnungsanschrift*|versandadresse*|zustelladresse*|meldeadresse*|privatadresse|heimatadresse|absender|empfänger|empfaenger|straße und hausnummer|strasse und hausnummer|=straße|=strasse|=str|objekt|verbrauchsstelle*|lieferstelle|verbrauchsadresse|umgezogen nach|umzug nach|ziehe um in die|ziehen um in die|neue adresse ab|neue anschrift ab|alte adresse|abholadresse|abholung bei|einsatzort|schadenort|zustellen an|liefern an|lieferung an|schicken sie es an|installationsadresse|standort der anlage|c/o|postfach|wohnung in der|wohnung|hauptwohnsitz|wohnsitz",
    POSTCODE: "postleitzahl*|plz|plz ort|post leitzahl",
    DOB: "geburtsdatum*|geb datum|gebdatum|geb dat|gebdat|gebd|=geb|geboren am|geb am|geb. am|=geboren|geburtstag ist|geburtstag am|geburtstag|=gd|=dob|jahrgang|jg|geburtsjahr|gebj",
    AGE: "=alter|im alter von|=ich bin|er ist|sie ist|wird bald|wird nächste woche|wird im|bin jetzt|ist jetzt|alter des kindes|alter der kinder|mittlerweile",
    NATIONAL_ID:
      "sozialversicherungsnummer*|sozialversicherungsnr|sozialvers nr|sv nummer|sv nr|svnr|svnummer|sv-nr|sozialversicherungs nr|rentenversicherungsnummer*|rentenvers nr|rv nummer|rv nr|rvnr|versicherungsnummer der rente|steuer id|steuerid|steuer idnr|steueridentifikationsnummer*|steuer identifikationsnummer|identifikationsnummer|idnr|id nr|steuerliche id|tin|ahv nummer|ahv nr|ahvnr|ahv|ahvn|sozialversicherungsnummer ahv|personalausweisnummer*|personalausweisnr|personalausweis nr|personalausweis|perso nr|persönr|perso nummer|perso|ausweisnummer*|ausweisnr|ausweis nr|ausweis|krankenversichertennummer*|kv nummer|kv nr|kvnr|versichertennummer*|versichertennr|versicherten nr|vers nr der kk|versichertenkarte|krankenversicherungsnummer*|egk nummer|egk nr|aufenthaltstitel nr|aufenthaltstitel|id karte nr|identitätskarte nr|identitätskarte|idk nr|pa nr|ecard nr|e card nummer",
    PASSPORT:
      "reisepassnummer*|reisepassnr|reisepass nr|=reisepass|passnummer*|passnr|pass nr|=pass|passport no|pass-nr|reisepass lautet|passnummern",
    DRIVING_LICENCE:
      "führerscheinnummer*|führerscheinnr|führerschein nr|=führerschein|fuehrerscheinnummer|fuehrerschein nr|=fuehrerschein|fs nr|fsnr|=fs|führerausweis nr|führerausweisnummer|=führerausweis|führerausweis|fahrerlaubnis nr|fahrerlaubnisnummer|lenkerausweis nr|=fahrausweis nr",
    IBAN: "iban|kontoverbindung|bankverbindung|überweisen auf|überweisen sie auf|überweisen an|ueberweisen auf|auf das konto|auf mein konto|auf konto|von konto|vom konto|zahlbar auf|erstattung auf|erstatten auf|rückzahlung auf|lastschrift von|abbuchen von|sepa mandat für|neues konto|gutschrift auf",
    BANK_ACCOUNT:
      "kontonummer*|kontonr|konto nr|kto nr|ktonr|=kto|kto nummer|=konto|bankkonto nr|blz|bankleitzahl*|bank leitzahl|bc nummer|bc nr|clearing nr|clearingnummer|clearing|sort code|routing number|postkonto|pc konto|postcheckkonto|sparkonto*|sparbuchnummer|sparbuch nr|girokonto|depotnummer|depot nr|depot|kontoendziffer*|kto endet auf|konto endet auf|konto mit den endziffern|iid",
    CARD: "kartennummer*|kartennr|karten nr|kreditkartennummer*|kreditkartennr|kreditkarten nr|=kreditkarte|=karte|kreditkarte lautet|visa karte|=visa|=mastercard|master card|=amex|american express|kk nr|kk nummer|kknr|debitkarte nr|=debitkarte|girokarte nr|=girocard|ec karte|ec karten nr|=ec karte|ec kartennr|karte mit den endziffern|karte mit der endung|karte endet auf|karte endend auf|endziffern|letzten vier ziffern|letzte 4 ziffern|letzten 4|kartenendung|=endung|kartennummer lautet|maestro|postcard",
    EXPIRY:
      "gültig bis|gültig bis ende|gueltig bis|gült bis|gült|karte läuft|läuft im|kk abl|ablaufdatum*|läuft ab|verfallsdatum|verfall|verfällt|gültigkeit|gültigkeitsdatum|ablauf|=exp|exp date|valid thru|gültig thru|abl",
    CVV: "cvv|cvc|cvv2|cvc2|cvc code|cvv code|prüfziffer*|prüfnummer*|pruefnummer|pruefziffer|kartenprüfnummer*|sicherheitscode*|sicherheitsnummer|sicherheitsziffer*|=kpn|hinten drauf|auf der rückseite|rückseite|drei stellen hinten",
    IP: "ip adresse*|ipadresse|=ip|ip-adresse|öffentliche ip|von der ip|ipv4|ipv6|ip lautet",
    MAC: "mac adresse*|macadresse|=mac|mac-adresse|mac id|geräteadresse|hardwareadresse",
    IMEI: "imei|imei nummer|imei nr|imeinummer|seriennummer imei|gerätenummer imei",
    USERNAME:
      "benutzername*|benutzer name|benutzerkennung*|benutzerkonto|=benutzer|nutzername*|nutzerkennung|=nutzer|username*|=user|=login|loginname|login name|anmeldename*|anmelde name|login id|zugangskennung|zugangsname|=kennung|nickname|=nick|profilname|profil|accountname|account name|=account|sip user|=insta|instagram|=twitter|=discord|=tiktok|=steam|=telegram|skype|handle|anschlusskennung|teilnehmername|heißt mein account|gamertag",
    PASSWORD:
      "passwort*|=pw|=pwd|passwd|kennwort*|kundenkennwort*|=kdkw|telefonpasswort|telefon pin|telefonpin|pin lautet|=pin|pin code|pincode|pin ist|sim pin|puk|puk lautet|puk1|puk2|tan|tan lautet|smstan|sms tan|mtan|pushtan|einmalcode*|einmal code|einmalpasswort*|bestätigungscode*|bestaetigungscode|verifizierungscode*|verifikationscode|=code|code lautet|code ist|=der code|sms code|sicherheitswort|=codewort|codewort*|geheimzahl*|geheimnummer|geheimwort|losungswort|türcode*|tuercode|tür code|zugangscode*|zugangscode lautet|=zugangsdaten|schlüsseltresor code|schlüsselbox code|schlüsselbox|torcode|alarmcode*|alarm code|wlan schlüssel|wlan schluessel|wlan passwort|wlan pw|wlan key|wlan kennwort|wifi passwort|wi fi passwort|netzwerkschlüssel|wpa2|wpa schlüssel|freischaltcode|aktivierungscode|abholcode|paketstation code|öffnungscode|sicherheitsfrage|antwort auf die sicherheitsfrage|wiederherstellungscode|backup code|haustürcode|=kw|master passwort",
    PLATE:
      "kennzeichen*|kfz kennzeichen|kfz kz|kfzkennzeichen|autokennzeichen*|amtliches kennzeichen|amtl kennzeichen|=kz|=kennz|nummernschild*|autonummer*|kontrollschild*|kontrollschildnummer|kfz nr|fahrzeug mit kennzeichen|parkend|polizeiliches kennzeichen|pol kz|wechselkennzeichen|=amtl kz",
    VIN: "fahrgestellnummer*|fahrgestellnr|fahrgestell nr|fin|=fin|fin nr|fg nr|fgst nr|fgnr|fahrzeugidentifikationsnummer*|fahrzeug identifizierungsnummer|fahrzeugidentnummer|fahrzeug ident nr|vin|chassisnummer|chassis nr|chassisnr|rahmennummer motorrad|stammnummer",
    ACCOUNT_ID:
      "kundennummer*|kundennr|kunden nr|kundennumer|kundnr|kd nr|kdnr|kd nummer|=kd|knr|k nr|=kundin nr|=kunde nr|kundenkonto*|kundenkontonummer|kundenkonto nr|vertragsnummer*|vertragsnr|vertrags nr|=vertrag|vertrag nr|vtr nr|vtrg nr|vertragskonto*|vertragskontonummer|vertragskonto nr|vk nr|vknr|policennummer*|policen nr|policennr|=police|police nr|polizzennummer*|polizzennr|polizzen nr|=polizze|polizze nr|versicherungsnummer*|versicherungsnr|vers nr|versnr|versicherungsschein nr|versicherungsscheinnummer*|versicherungsschein|vsnr|vs nr|vsnummer|mitgliedsnummer*|mitgliedsnr|mitglieds nr|mitgliednummer|mitgl nr|mitgliedernummer|=mitglied|mitglied nr|zählernummer*|zählernr|zähler nr|zaehlernummer|zaehlernr|zaehler nr|zn|=zähler|=zaehler|stromzähler nr|gaszähler nr|wasserzähler nr|zählpunkt*|zählpunktnummer|zählpunktbezeichnung|marktlokation*|malo|malo id|melo|messlokation|messpunkt*|messpunktnummer|anlagennummer|anlage nr|teilnehmernummer*|teilnehmer nr|beitragsnummer*|beitragsnr|beitrags nr|beitragskonto|personalnummer*|personalnr|personal nr|pers nr|persnr|mitarbeiternummer*|ma nr|manr|mitarbeiter nr|dienstnummer|matrikelnummer*|matrikelnr|matr nr|studentennummer|schülernummer|bonuskarte*|bonuskarten nr|payback nr|payback nummer|payback|kundenkartennummer*|kundenkarte nr|kundenkarte|vorteilskarte*|vorteilsnummer|vorteilscard|miles and more|miles more nr|miles|vielfliegernummer|bahncard nr|bahncard nummer|=bahncard|halbtax nr|swisspass nr|swisspass|cumulus nummer|cumulus nr|cumulus|supercard nr|jö karte|leserausweis*|benutzernummer|leserausweisnummer|abonummer*|abo nr|abonnement nr|abonnenten nr|abonr|buchungskreis|kassenzeichen|mandatsreferenz*|mandatsref|mandats ref|gläubiger id|mieternummer*|mieter nr|mietvertragsnummer|mietvertrag nr|mieternr|objektnummer|wohnungsnummer|we nr|einheit nr|darlehensnummer*|darlehen nr|darlehenskonto|kreditnummer|kreditvertrag nr|bausparnummer|bausparvertrag nr|anschlussnummer|anschlusskennung nr|iccid|sim kartennummer|sim kartennr|sim nr|simkarten nr|patientennummer|patienten nr|pat nr|fallakte|partnernummer|geschäftspartner nr|gp nr|gpnr|debitor*|debitorennummer|debitor nr|chipnummer tasso|ausbildungsnummer|trainingskarte nr|studio nr|ticket abo nr|kindergeldnummer|wohngeldnummer|bg nummer|bg nr|rundfunk beitragsnummer|account id|kunden id|kundenid|user id|userid|client id|nutzer id",
    ORDER_ID:
      "bestellnummer*|bestellnr|bestell nr|best nr|bestnr|=bestellung|bestellung nr|bestell id|auftragsnummer*|auftragsnr|auftrags nr|=auftrag|auftrag nr|auftr nr|auftr|aufnr|rechnungsnummer*|rechnungsnr|rechnungs nr|rechn nr|rechnr|rg nr|rgnr|re nr|renr|=rechnung|rechnung nr|rechnung vom|faktura|fakturanummer|schadennummer*|schadensnummer*|schadennr|schaden nr|schadensnr|schadenfall nr|=schaden|schadenmeldung|schadenreferenz|sendungsnummer*|sendungsnr|sendungs nr|=sendung|sendung nr|sdg nr|sdgnr|sendungsverfolgung*|sendungsverfolgungsnummer|trackingnummer*|tracking nr|trackingnr|tracking|tracking id|paketnummer*|paketnr|paket nr|=paket|auftrags id|identcode|ident code|vorgangsnummer*|vorgangsnr|vorgangs nr|vorg nr|vorgnr|=vorgang|vorgang nr|aktenzeichen*|akten zeichen|=az|geschäftszeichen|gesch z|gz|geschäftszahl|bearbeitungsnummer*|ticketnummer*|ticketnr|ticket nr|=ticket|ticket id|störungsnummer*|stoerungsnummer|störungs nr|störungsticket|entstörauftrag|fallnummer*|fallnr|fall nr|=fall|case|case nr|case id|referenznummer*|referenznr|referenz nr|=referenz|=ref|ref nr|refnr|ref code|meine referenz|ihr zeichen|unser zeichen|ihre referenz|buchungsnummer*|buchungsnr|buchungs nr|=buchung|buchung nr|bnr|buchungscode*|buchungs code|buchungscode lautet|pnr|reservierungsnummer*|reservierungsnr|reservierung nr|reservierungscode|=reservierung|reiseanmeldung nr|filekey|beschwerdenummer|beschwerde nr|reklamationsnummer*|reklamation nr|rekla nr|reparaturnummer*|reparaturauftrag*|reparatur nr|rma|rma nr|rma nummer|rücksendenummer|retourennummer*|retouren nr|retoure nr|retourennr|lieferscheinnummer|lieferschein nr|lieferschein|angebotsnummer*|angebot nr|angebotsnr|=angebot|belegnummer*|beleg nr|bon nr|kassenbon nr|kassenbon|transaktionsnummer*|transaktions id|transaktions nr|transaktion|ta nr|ta code|zahlungsreferenz|verwendungszweck*|vwz|verw zweck|gutschriftnummer|gutschrift nr|gutschrift|mahnung nr|mahnnummer|bescheidnummer|bescheid nr|bescheid vom|bußgeldbescheid|antragsnummer*|antrag nr|antragsnr|=antrag|anfragenummer|anfrage nr|ausstellungsnummer|ablesenummer|interaktion|gewerkeauftrag|terminnummer|auftragsbestätigung|ab nr|abnr|ersatzteilauftrag|tan der buchung|gepäcknummer|gepäckabschnitt|verlustmeldung",
    COORDINATES:
      "koordinaten*|gps|gps daten|gps position|standort gps|breitengrad|längengrad|what3words|w3w|standort|geokoordinaten",
    PERSON:
      "=herr|=herrn|=frau|=fr|=hr|=hrn|=fräulein|=familie|=fam|=eheleute|=dr|=prof|=dipl ing|=mag|=ing|=doktor|=professor|=professorin|=mein name ist|=ich heiße|=ich heisse|=heiße|=heisse|=heißt|=name|=vorname|=nachname|=familienname|=zuname|=vor und nachname|=kunde|=kundin|=kd|=kdn|=anrufer|=anruferin|=anr|=patient|=patientin|=pat|=mieter|=mieterin|=vermieter|=vermieterin|=vormieter|=nachmieter|=kontoinhaber|=kontoinhaberin|=kto inh|=ktoinh|=inhaber|=inhaberin|=karteninhaber|=karteninhaberin|=versicherungsnehmer|=versicherungsnehmerin|=vn|=vp|=versicherte person|=vertragspartner|=vertragsinhaber|=anschlussinhaber|=fahrer|=fahrerin|=halter|=halterin|=zeuge|=zeugin|=geschädigter|=geschädigte|=unfallgegner|=ansprechpartner|=ansprechpartnerin|=ap|=asp|=sachbearbeiter|=sachbearbeiterin|=sb|=betreuer|=betreuerin|=berater|=beraterin|=kollege|=kollegin|=kollegen|=techniker|=monteur|=bevollmächtigter|=bevollmächtigte|=vollmacht für|=z hd|=zhd|=z hdn|=zu händen|=c/o|=bei familie|=klingelt bei|=geborene|=geborener|=verheiratete|=ehefrau|=ehemann|=ehegatte|=witwe|=witwer|=tochter|=sohn|=bruder|=schwester|=mutter|=vater|=oma|=opa|=tante|=onkel|=schwager|=schwägerin|=schwiegermutter|=schwiegervater|=schwiegersohn|=schwiegertochter|=enkel|=enkelin|=nachbar|=nachbarin|=nachbarn|=freund|=freundin|=hausmeister|=hallo|=liebe|=lieber|=liebes|=guten tag|=grüezi|=servus|=moin|=hi|=gruß|=gruss|=grüße|=grüsse|=lg|=mfg|=vg|=bg|=mit freundlichen grüßen|=freundliche grüsse|=freundliche grüße|=viele grüße|=liebe grüße|=hier ist|=hier schreibt|=sie sprechen mit|=unterzeichnet|=gez|=gezeichnet|=i a|=i v|=ppa|=auftraggeber|=auftraggeberin|=empfänger|=empfängerin|=absender|=absenderin|=begünstigter|=begünstigte|=reisende|=reisender|=mitreisende|=passagier|=gast|=teilnehmer|=teilnehmerin|=schüler|=schülerin|=kind|=verstorbene|=verstorbener|=erblasser|=erbin|=erbe",
  },
  ask: {
    PHONE:
      "ihre telefonnummer|deine telefonnummer|deine handynummer|ihre handynummer|ihre mobilnummer|ihre nummer|deine nummer|ihre rufnummer|deine rufnummer|telefonnummer bitte|rufnummer bitte|handynummer bitte|unter welcher nummer|unter welcher telefonnummer|welche telefonnummer|welche handynummer|welche rufnummer|welche nummer|wie kann ich sie erreichen|wie können wir sie erreichen|wie erreichen wir sie|wie erreiche ich sie|telefonisch erreichen|nummer für rückfragen|rückrufnummer|=telefonnummer|=handynummer|=rufnummer|=mobilnummer|natelnummer|nummer haben sie|vorwahl",
    EMAIL:
      "ihre e mail|deine e mail|ihre email|deine email|ihre e mail adresse|ihre mailadresse|deine mailadresse|ihre mail|deine mail|e mail adresse bitte|mailadresse bitte|welche e mail|welche mailadresse|welche email|unter welcher e mail|unter welcher mailadresse|an welche adresse sollen wir die mail|an welche e mail|=e mail adresse|=e mail|=email|=mailadresse|=mail|hinterlegte e mail|mit welcher e mail",
    ADDRESS:
      "ihre adresse|deine adresse|ihre anschrift|deine anschrift|adresse bitte|anschrift bitte|vollständige adresse|vollständige anschrift|wo wohnen sie|wo wohnst du|wohnhaft|lieferadresse|ihre neue adresse|ihre neue anschrift|neue adresse|straße und hausnummer|strasse und hausnummer|welche straße|welche adresse|welche anschrift|an welche adresse|wohin soll|wohin sollen|wohin dürfen|=adresse|=anschrift|rechnungsadresse|meldeadresse|hausnummer|um welche wohnung|verbrauchsstelle|um welches objekt",
    POSTCODE: "ihre postleitzahl|deine postleitzahl|postleitzahl|ihre plz|deine plz|plz|welche plz",
    CITY: "welcher ort|welchem ort|plz und ort|postleitzahl und ort|in welcher stadt wohnen|wohnort",
    DOB: "geburtsdatum|geburtstag|wann sind sie geboren|wann bist du geboren|geb datum|wann geboren|wann ist sie geboren|wann ist er geboren|geburtsjahr|geboren am",
    AGE: "wie alt|ihr alter|alter bitte|alter des kindes|alter der kinder|welches alter|=alter",
    NATIONAL_ID:
      "sozialversicherungsnummer|sv nummer|sv nr|rentenversicherungsnummer|steuer id|steueridentifikationsnummer|steuer identifikationsnummer|ahv nummer|ahv nr|personalausweisnummer|ausweisnummer|personalausweis|versichertennummer|krankenversichertennummer|krankenversicherungsnummer|nummer ihres ausweises|nummer auf ihrer gesundheitskarte|nummer auf der e card",
    PASSPORT: "reisepassnummer|passnummer|nummer ihres reisepasses|nummer ihres passes|nummer im pass|reisepass",
    DRIVING_LICENCE:
      "führerscheinnummer|führerschein nummer|nummer ihres führerscheins|führerausweisnummer|führerscheindaten",
    IBAN: "ihre iban|deine iban|iban|bankverbindung|kontoverbindung|auf welches konto|welches konto|kontodaten|bankdaten",
    BANK_ACCOUNT:
      "kontonummer|bankleitzahl|blz|kontonr|clearing nummer|letzten ziffern der iban|letzten vier ziffern ihres kontos",
    CARD: "kartennummer|kreditkartennummer|nummer der karte|nummer ihrer karte|nummer auf der karte|letzten vier ziffern|letzten 4 ziffern|letzten vier|letzten 4|letzten vier stellen|letzten 4 stellen|welche karte|kartendaten|kreditkartendaten",
    EXPIRY:
      "gültig bis|ablaufdatum|wie lange gültig|gültigkeitsdatum|gültigkeit der karte|wann läuft die karte ab|verfallsdatum",
    CVV: "prüfziffer|prüfnummer|cvv|cvc|sicherheitscode|kartenprüfnummer|drei ziffern auf der rückseite|dreistellige|drei stellen",
    IP: "ip adresse|ihre ip",
    MAC: "mac adresse",
    IMEI: "imei",
    USERNAME:
      "benutzername|benutzernamen|username|nutzername|nutzernamen|anmeldename|login|loginname|ihr login|nickname|benutzerkennung|profilname|accountname",
    PASSWORD:
      "passwort|kennwort|kundenkennwort|pin|telefon pin|puk|tan|bestätigungscode|verifizierungscode|code aus der sms|code per sms|code geschickt|sms code|code nennen|code durchgeben|einmalcode|codewort|sicherheitswort|türcode|zugangscode|geheimwort|wlan schlüssel|sicherheitsfrage",
    PLATE: "kennzeichen|kfz kennzeichen|autokennzeichen|nummernschild|autonummer|kontrollschild",
    VIN: "fahrgestellnummer|fin|fahrzeugidentifikationsnummer|fahrzeug identifizierungsnummer|vin|chassisnummer",
    ACCOUNT_ID:
      "kundennummer|kundennr|kunden nr|vertragsnummer|vertragsnr|vertragskonto|vertragskontonummer|policennummer|polizzennummer|versicherungsnummer|versicherungsscheinnummer|mitgliedsnummer|zählernummer|zählpunktnummer|zählpunkt|marktlokation|beitragsnummer|personalnummer|matrikelnummer|bahncard nummer|bonuskarte|kundenkartennummer|vielfliegernummer|mandatsreferenz|kundenkonto|darlehensnummer|mieternummer|abonummer|teilnehmernummer|leserausweis|simkartennummer|nummer der kundenkarte",
    ORDER_ID:
      "bestellnummer|bestellnr|auftragsnummer|rechnungsnummer|rechnungsnr|schadennummer|schadensnummer|sendungsnummer|trackingnummer|paketnummer|vorgangsnummer|aktenzeichen|ticketnummer|störungsnummer|fallnummer|referenznummer|buchungsnummer|buchungscode|reservierungsnummer|reservierungscode|retourennummer|reklamationsnummer|lieferscheinnummer|belegnummer|transaktionsnummer|verwendungszweck|angebotsnummer|antragsnummer|nummer der bestellung|nummer der rechnung",
    COORDINATES: "koordinaten|gps position|standort teilen|genaue position",
    PERSON:
      "wie heißen sie|wie heisst du|wie heißt du|wie heissen sie|ihr name|dein name|ihren namen|deinen namen|ihr vollständiger name|vollständigen namen|vollständiger name|vollständige name|vor und nachname|vor und nachnamen|vorname und nachname|vornamen und nachnamen|ihr vorname|ihr nachname|ihren vornamen|ihren nachnamen|dein vorname|=nachname|=vorname|=name|name bitte|namen bitte|namen nennen|wie ist ihr name|wie ist der name|wie war ihr name|mit wem spreche ich|mit wem schreibe ich|mit wem habe ich|wen darf ich|wer spricht|wie darf ich sie ansprechen|auf wen läuft|auf wen lautet|auf welchen namen|auf welchem namen|unter welchem namen|wer ist der|wer ist die|wie schreibt man|wie wird das geschrieben|buchstabieren|wie heißt ihr|wie heißt ihre|wie heißt das kind|wie heißt der|wie heißt die|name des|name der|namen des|namen der|geburtsname|mädchenname|ansprechpartner|kontoinhaber|karteninhaber|alle mitreisenden|wer reist mit|namen aller",
    HEALTH:
      "krankheit|diagnose|vorerkrankungen|gesundheitliche einschränkungen|welche medikamente|welche allergien|unverträglichkeiten|allergien|warum waren sie beim arzt|was fehlt ihnen|grund der krankschreibung",
    RELIGION: "religion|konfession|religionszugehörigkeit|kirchensteuer|welcher kirche",
    UNION: "gewerkschaft|gewerkschaftsmitglied",
  },
  numbers: {
    digits:
      "null/nul eins/ein zwei/zwo/zwoa drei/droi vier/viere fünf/fuenf/fünfe sechs/seks/sechse sieben/siebn/siebene acht/achte neun/neune",
    teens: "zehn elf zwölf/zwoelf dreizehn vierzehn fünfzehn/fuenfzehn sechzehn siebzehn achtzehn neunzehn",
    tens: "zwanzig dreißig/dreissig vierzig fünfzig/fuenfzig sechzig siebzig achtzig neunzig",
    and: "und",
    digitFirst: true,
    twice: "doppel/doppelt/doppelte/zweimal/zwei mal",
    thrice: "dreimal/dreifach/drei mal/dreifache",
    hundred: "hundert/einhundert",
  },
  signs: {
    at: "at/ät/aet/at-zeichen/ät-zeichen/klammeraffe/affenklammer/affenschwanz/et",
    dot: "punkt/dot/pkt",
    dash: "minus/bindestrich/strich/mittelstrich/gedankenstrich/trennstrich",
    underscore: "unterstrich/tiefstrich/underscore/bodenstrich",
    slash: "schrägstrich/slash/schraegstrich/querstrich",
    plus: "plus",
  },
  spelling: {
    asIn: "wie|wie in|für|von",
    alphabet:
      "anton=a ärger=ä aerger=ä berta=b bertha=b cäsar=c caesar=c charlotte=ch dora=d david=d emil=e friedrich=f fritz=f gustav=g heinrich=h ida=i isidor=i jot=j julius=j jakob=j kaufmann=k konrad=k kaiser=k ludwig=l martha=m marta=m marie=m nordpol=n nathan=n niklaus=n otto=o ökonom=ö oekonom=ö österreich=ö paula=p peter=p quelle=q quasi=q richard=r rosa=r samuel=s siegfried=s sophie=s schule=sch eszett=ß theodor=t ulrich=u übermut=ü uebel=ü übel=ü viktor=v victor=v wilhelm=w xanthippe=x xaver=x ypsilon=y zacharias=z zeppelin=z zürich=z zuerich=z aachen=a berlin=b chemnitz=c cottbus=c düsseldorf=d essen=e frankfurt=f goslar=g hamburg=h ingelheim=i jena=j köln=k leipzig=l münchen=m nürnberg=n offenbach=o potsdam=p quickborn=q rostock=r salzwedel=s tübingen=t unna=u völklingen=v wuppertal=w xanten=x zwickau=z",
  },
  age: {
    after:
      "jahre|jahre alt|jahren|jahr|jähriger|jährige|jähriges|jährigen|jährig|j|j alt|jahre jung|monate alt|monate|wochen alt|lenze|jährchen|lebensjahr|jaehrig|jaehrige|jaehriger|jaehrigen|geworden",
    before: "alter|im alter von|bin|ist|wird|werde|alter von|geworden|sind|bereits|erst|schon|über|knapp|mit",
  },
};
