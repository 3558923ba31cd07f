import type { LanguageWords } from "./language-words.ts";

/** Dutch of the Netherlands and Flanders. Written for this project from general knowledge of how people write. */
export const NL: LanguageWords = {
  language: "nl",
  announce: {
    PHONE:
      "telefoonnummer*|telefoonnr|telefoon nr|tel nr|telnr|tel nummer|telnummer|=telefoon|=tel|=tfn|mobiel nummer|mobiele nummer|mobielnummer|mobiel nr|=mobiel|=mob|=gsm|gsm nummer|gsm nr|gsmnummer|06 nummer|06nummer|vast nummer|vaste nummer|vaste lijn|=vast|terugbelnummer|terugbellen op|terug te bellen op|bel terug op|terugbelverzoek|=tbv|tbv op|tb op|bel mij op|bel me op|belt u mij op|bellen op|bel naar|te bereiken op|bereikbaar op|bereikbaar onder|bereiken op|te bereiken via|mijn nummer is|mijn nr is|=nieuw nummer|nieuwe nummer|nieuw nr|oude nummer|oud nummer|doorkiesnummer|doorkies|faxnummer|=fax|whatsapp|whatsappnummer|=app naar|appen op|appen naar|sms naar|contactnummer|noodnummer|contacttelefoon|bel even|graag bellen op|telefonisch op|telefonisch bereikbaar op",
    EMAIL:
      "e mail*|email*|e mailadres|emailadres*|mailadres*|=mail|mail naar|mailen naar|mailt u naar|e mailen naar|sturen naar|stuur naar|stuur het naar|stuur maar naar|doorsturen naar|bevestiging naar|factuur naar|per mail naar|=van|=aan|=cc|=bcc|antwoord naar|reply to|contact via|mail mij op|bereikbaar via",
    ADDRESS:
      "adres*|adresgegevens|woonadres|woon op|woon aan de|woon in de|wonen op|ik woon|woonachtig|woonachtig te|woonachtig op|wonende te|wonende|woont op|woont aan|woont in de|=woont|bezorgadres*|afleveradres*|leveringsadres|leveradres|factuuradres*|postadres|verzendadres|huisadres|thuisadres|correspondentieadres|domicilie|gedomicilieerd|gedomicilieerd te|verhuisd naar|verhuist naar|verhuizen naar|verhuizing naar|verhuis naar|nieuw adres|nieuwe adres|oude adres|oud adres|straat en huisnummer|straat en nummer|=straat|bezorgen op|bezorgd op|bezorgen bij|leveren op|leveren bij|afleveren op|afleveren bij|afhaaladres|ophalen bij|ophalen op|afgeleverd bij|afgegeven bij|buren op|buurman op|verbruiksadres|leverancieradres|aansluitadres|installatieadres|schadeadres|pand aan|woning aan de|woning op|appartement|locatie|postbus|p/a|t.a.v|retour afzender|afzender|huisnummer",
    POSTCODE: "postcode*|pc|=pc|=postc|post code|postnummer|postcode en huisnummer",
    DOB: "geboortedatum*|geb datum|gebdatum|geb dat|gebdat|=gebd|=gd|=geb|geboren op|geboren|geb op|=gebr|geboortedag|geboortejaar|verjaardag is|verjaardag|jarig op|=dob",
    AGE: "leeftijd|=leeftijd|ik ben|hij is|zij is|ze is|wordt binnenkort|wordt volgende maand|van de leeftijd|inmiddels|=lft|lft|op de leeftijd van",
    NATIONAL_ID:
      "bsn|bsn nummer|bsn nr|bsnnummer|burgerservicenummer*|burger service nummer|sofinummer|sofi nummer|sofinr|rijksregisternummer*|rijksregister nr|rijksregisternr|rrn|rr nr|rr nummer|rrnr|insz|insz nummer|insz nr|nationaal nummer|bis nummer|identiteitskaart|identiteitskaartnummer|identiteitskaart nr|id kaart|id kaartnummer|id kaart nr|idkaart|id nummer|eid|eid nr|eid nummer|kaartnummer eid|documentnummer*|document nr|doc nr|legitimatienummer|legitimatie|id bewijs|identiteitsbewijs|identiteitsnummer|siskaart|mutualiteitsnummer|aansluitingsnummer mutualiteit|verzekerdennummer|verzekerdenummer|verzekerden nr|v nummer|vreemdelingennummer|verblijfskaart|verblijfsdocument|zorgpas nr|zorgpas",
    PASSPORT: "paspoortnummer*|paspoortnr|paspoort nr|=paspoort|paspoort|pasp nr|reispas|paspoortnummers|passport",
    DRIVING_LICENCE: "rijbewijsnummer*|rijbewijsnr|rijbewijs nr|=rijbewijs|rijbewijs|rijbew nr|rbw nr",
    IBAN: "iban|rekening|rekeningnummer*|rekeningnr|reknr|rek nr|=rek|overmaken naar|overmaken op|overgemaakt naar|overboeken naar|storten op|gestort op|terugstorten op|teruggestort op|terugbetalen op|terugbetaling op|storting op|bedrag op|naar rekening|op rekening|tegenrekening|incasso van|incasseren van|afschrijven van|domiciliëring van|bankgegevens|bankrekening|bankrekeningnummer|rekening courant|nieuwe rekening",
    BANK_ACCOUNT:
      "rekeningnummer*|rekeningnr|rek nr|reknr|=rek|=rekening|bankrekeningnummer*|spaarrekening*|spaarrekeningnummer|girorekening|gironummer|giro nr|betaalrekening|sort code|sorteercode|routing number|effectenrekening|beleggingsrekening|laatste cijfers rekening|rekening eindigend op|rekening die eindigt op|eindcijfers rekening",
    CARD: "kaartnummer*|kaartnr|kaart nr|kaart nummer|creditcardnummer*|creditcard nr|creditcardnr|=creditcard|credit card nummer|kredietkaart|kredietkaartnummer|=kaart|betaalkaart|bankkaart|bankkaartnummer|bankkaart nr|=visa|visa kaart|=mastercard|=amex|american express|=maestro|bancontact|bankpas|pasnummer|pasnr|pas nr|=pas|betaalpas|pinpas|debetkaart|cc nr|cc nummer|laatste vier cijfers|laatste 4 cijfers|laatste vier|laatste 4|eindigend op|eindigt op|eindcijfers|kaart eindigend op",
    EXPIRY:
      "geldig tot|geldig t/m|vervaldatum*|verloopt|verloopdatum|vervalt|geldigheidsdatum|geldig tot en met|verval|=exp|exp date|expiry|geldigheid|vervaldag kaart|=vd",
    CVV: "cvc|cvv|cvc code|cvv code|cvc2|cvv2|beveiligingscode*|veiligheidscode*|controlecijfers|controlegetal|achterop|achterkant|drie cijfers achterop|3 cijfers achterop|code achterop|cijfers op de achterkant",
    IP: "ip adres*|ipadres|=ip|ip|publiek ip|ipv4|ipv6|ip is|extern ip",
    MAC: "mac adres*|macadres|=mac|mac|hardware adres|mac id",
    IMEI: "imei|imei nummer|imei nr|imeinummer",
    USERNAME:
      "gebruikersnaam*|gebruikers naam|=gebruiker|gebr naam|inlognaam*|inlog naam|=inlog|loginnaam|=login|login is|login id|aanmeldnaam|accountnaam|account naam|=account|username|=user|=nick|nickname|profielnaam|=profiel|insta|instagram|=twitter|=discord|=steam|=tiktok|=snap|snapchat|=skype|gamertag|schermnaam|digid gebruikersnaam|handle|sip user",
    PASSWORD:
      "wachtwoord*|=ww|ww is|=pw|=pass|paswoord*|pincode*|pin code|=pin|pin is|puk|puk code|pukcode|puk1|puk2|=tan|tan code|sms code|smscode|verificatiecode*|bevestigingscode*|eenmalige code|eenmalig wachtwoord|code is|=code|de code|inlogcode|activatiecode|activeringscode|toegangscode*|deurcode*|poortcode|alarmcode*|sleutelkluis code|sleutelkluisje|sleutelkastje|codewoord|geheime code|geheim woord|wifi code|wifi wachtwoord|wifiwachtwoord|wifi sleutel|wifi ww|wifi key|wifi paswoord|netwerksleutel|wpa2|beveiligingssleutel|beveiligingsvraag|antwoord op de beveiligingsvraag|itsme code|digid wachtwoord|herstelcode|back up code|backupcode|afhaalcode|ophaalcode|telefoonwachtwoord|klantwachtwoord|controlevraag",
    PLATE:
      "kenteken*|kentekennummer|kentekennr|=kent|kenteken is|nummerplaat*|nrplaat|nummer plaat|plaatnummer|=plaat|kentekenplaat|autokenteken|bromfietsplaat|auto met kenteken|wagen met nummerplaat|kentekenbewijs",
    VIN: "chassisnummer*|chassisnr|chassis nr|=chassis|vin|vin nummer|vin nr|vinnummer|framenummer auto|voertuigidentificatienummer|voertuig identificatienummer|carrosserienummer|=chass",
    ACCOUNT_ID:
      "klantnummer*|klantnr|klant nr|=klnr|kl nr|kln|=klantnummer|klantennummer|klanten nr|klantcode|klantid|klant id|relatienummer*|relatienr|relatie nr|rel nr|debiteurnummer*|debiteurennummer|debiteur nr|debiteurnr|contractnummer*|contractnr|contract nr|=contract|overeenkomstnummer|overeenkomst nr|polisnummer*|polisnr|polis nr|=polis|polis|verzekeringsnummer|lidnummer*|lidnr|lid nr|lidmaatschapsnummer*|lidmaatschapsnr|lidmaatschap nr|lidmaatschap|ledennummer|aansluitingsnummer*|aansluitnummer|ean|ean code|ean nummer|ean nr|eancode|=meternummer|meternummer*|meternr|meter nr|gasmeter nr|watermeter nr|leveringspunt|personeelsnummer*|personeelsnr|personeels nr|pers nr|persnr|werknemersnummer*|werknemer nr|medewerkernummer|stamnummer*|studentnummer*|studentennummer|student nr|leerlingnummer|patiëntnummer*|patientnummer|pat nr|patientnr|dossiernummer patient|bonuskaart*|bonuskaartnummer|klantenkaart*|klantenkaartnummer|klantkaart|klantkaartnummer|spaarkaart|airmiles|air miles|flying blue|flying blue nummer|ov chipkaart|ov chipkaartnummer|ovchipkaart|mobib|mobib nummer|mobib kaart|abonnementsnummer*|abonnementnummer|abonnement nr|abonneenummer|abonnee nr|abonr|hypotheeknummer|leningnummer|lening nr|kredietnummer|huurdersnummer|huurdernummer|huurder nr|huurcontractnummer|huurcontract nr|pensioennummer|deelnemersnummer|deelnemer nr|deelnemernummer|uitkeringsnummer|machtigingskenmerk|mandaatreferentie|mandaat|simkaartnummer|simkaart nr|iccid|bibliotheekpas|lezerspas|pasnummer bibliotheek|account id|accountnummer|account nr|user id|gebruikers id|chipnummer|registratienummer lid|cliëntnummer|clientnummer|client nr|clientnr|kaartnummer klant|big nummer|kampeerpas",
    ORDER_ID:
      "bestelnummer*|bestelnr|bestel nr|=bestelling|bestelling nr|best nr|bestnr|ordernummer*|ordernr|order nr|=order|order id|orderreferentie|factuurnummer*|factuurnr|factuur nr|=factuur|fact nr|factnr|fact|schadenummer*|schadenr|schade nr|schadedossier*|schadedossiernummer|=schade|claimnummer*|claim nr|claimnr|=claim|zaaknummer*|zaaknr|zaak nr|=zaak|dossiernummer*|dossiernr|dossier nr|=dossier|dossier|ticketnummer*|ticketnr|ticket nr|=ticket|ticket|meldnummer|melding nr|meldingsnummer|meldingnummer|=melding|storingsnummer|storing nr|storingsmelding|casenummer|case nr|case id|=case|referentienummer*|referentienr|referentie nr|=referentie|=ref|ref nr|refnr|kenmerk|=kenmerk|ons kenmerk|uw kenmerk|betalingskenmerk*|reserveringsnummer*|reserveringsnr|reservering nr|=reservering|reservatienummer|reservatie nr|reservatie|boekingsnummer*|boekingnummer|boeking nr|boekingsnr|=boeking|boekingscode|boekingsreferentie|pnr|dossiercode reis|reisnummer|track trace|track and trace|trackingnummer|tracking nr|tracking|tracking code|t t code|t t|tt code|barcode|barcode pakket|=barcode|zendingnummer*|zendingsnummer|zending nr|=zending|pakketnummer*|pakket nr|pakketnr|=pakket|3s code|retournummer*|retour nr|retournr|rma|rma nummer|rma nr|offertenummer*|offerte nr|offertenr|=offerte|opdrachtnummer*|opdracht nr|werkbon|werkbonnummer|bonnummer|bon nr|kassabon nr|kassabon|afspraaknummer|transactienummer*|transactie nr|transactie id|transactie|betaalreferentie|gestructureerde mededeling|mededeling|ogm|vermelding|onder vermelding van|aanvraagnummer*|aanvraag nr|aanvraag|klachtnummer*|klacht nr|klachtnr|reparatienummer*|reparatie nr|beschikkingsnummer|beschikking nr|=beschikking|beschikking|cjib nummer|cjib nr|boetenummer|pv nummer|proces verbaal nr|pv nr|aangiftenummer|aangifte nr|aanslagnummer|aanslagbiljet nr|creditnota nr|creditnota|leverbon nr|leveringsbon|bevestigingsnummer|bevestiging nr|formuliernummer|bezwaarnummer",
    COORDINATES:
      "coördinaten|coordinaten|gps|gps locatie|gps positie|locatie gps|breedtegraad|lengtegraad|what3words|w3w|pin locatie",
    PERSON:
      "=de heer|=heer|=dhr|=dhr.|=mevrouw|=mevr|=mw|=mvr|=mej|=meneer|=mijnheer|=mr|=mrs|=dr|=drs|=ir|=ing|=prof|=fam|=familie|=mijn naam is|=naam is|=ik heet|=heet|=hij heet|=zij heet|=noem mij|=naam|=voornaam|=achternaam|=familienaam|=roepnaam|=volledige naam|=tenaamstelling|=tnv|=t.n.v|=ten name van|=op naam van|=op naam|=ten behoeve van|=tav|=t.a.v|=ter attentie van|=klant|=klnt|=kl|=beller|=patiënt|=patient|=pt|=cliënt|=client|=huurder|=verhuurder|=rekeninghouder|=rek houder|=rekhouder|=kaarthouder|=verzekeringnemer|=verzekerde|=vn|=bestuurder|=eigenaar|=getuige|=tegenpartij|=contactpersoon|=contactp|=cp|=behandelaar|=dossierbeheerder|=collega|=coll|=monteur|=technieker|=medewerker|=gemachtigde|=bewindvoerder|=curator|=mentor|=voogd|=vader|=moeder|=ma|=pa|=mama|=papa|=zoon|=dochter|=broer|=zus|=zusje|=broertje|=oma|=opa|=bomma|=bompa|=tante|=oom|=nonkel|=neef|=nicht|=schoonmoeder|=schoonvader|=schoonzus|=schoonbroer|=zwager|=schoonzoon|=schoondochter|=kleinzoon|=kleindochter|=echtgenoot|=echtgenote|=partner|=vrouw|=man|=vriend|=vriendin|=weduwe|=wed|=weduwnaar|=geboren|=gehuwd met|=buurman|=buurvrouw|=buur|=huismeester|=conciërge|=beste|=hallo|=hoi|=hey|=dag|=geachte|=geachte heer|=geachte mevrouw|=lieve|=goedemorgen|=goedemiddag|=groet|=groetjes|=gr|=grt|=grtjs|=mvg|=m.v.g|=met vriendelijke groet|=met vriendelijke groeten|=hoogachtend|=vriendelijke groeten|=u spreekt met|=je spreekt met|=met wie|=met|=hier|=hier is|=afzender|=ontvanger|=begunstigde|=passagier|=reiziger|=medereiziger|=gast|=leerling|=leerkracht|=kind|=overledene|=erfgenaam|=ondertekend|=getekend|=opdrachtgever|=aanvrager|=melder",
  },
  ask: {
    PHONE:
      "uw telefoonnummer|je telefoonnummer|telefoonnummer|mobiele nummer|mobiel nummer|06 nummer|gsm nummer|uw gsm|je gsm|uw nummer|je nummer|op welk nummer|welk nummer|welk telefoonnummer|hoe kunnen we u bereiken|hoe kunnen we je bereiken|waarop kunnen we|waar kan ik u op bereiken|waar bent u bereikbaar|terugbelnummer|bereikbaar op|contactnummer",
    EMAIL:
      "uw e mailadres|je e mailadres|emailadres|e mailadres|mailadres|uw e mail|je e mail|uw email|je email|uw mail|je mail|welk e mailadres|welk mailadres|=e mail|=email|=mail|naar welk adres mogen we mailen|met welk e mailadres",
    ADDRESS:
      "uw adres|je adres|volledige adres|volledig adres|welk adres|nieuwe adres|nieuw adres|waar woont u|waar woon je|straat en huisnummer|straat en nummer|huisnummer|bezorgadres|afleveradres|leveringsadres|factuuradres|adresgegevens|waar mogen we|waar moeten we|=adres|om welk pand|om welke woning|postcode en huisnummer",
    POSTCODE: "uw postcode|je postcode|postcode|welke postcode",
    CITY: "woonplaats|welke plaats|welke gemeente|welke stad",
    DOB: "geboortedatum|wanneer bent u geboren|wanneer ben je geboren|geboren op|geb datum|geboortejaar|verjaardag|wanneer is zij geboren|wanneer is hij geboren",
    AGE: "hoe oud|uw leeftijd|je leeftijd|leeftijd|welke leeftijd",
    NATIONAL_ID:
      "bsn|burgerservicenummer|rijksregisternummer|insz|nationaal nummer|identiteitskaart|identiteitskaartnummer|documentnummer|id bewijs|nummer van uw identiteitskaart|identiteitsbewijs|verzekerdennummer|nummer van uw id kaart",
    PASSPORT: "paspoortnummer|nummer van uw paspoort|nummer van je paspoort|paspoort",
    DRIVING_LICENCE: "rijbewijsnummer|nummer van uw rijbewijs|nummer van je rijbewijs|rijbewijs",
    IBAN: "iban|rekeningnummer|welke rekening|welk rekeningnummer|bankrekeningnummer|bankgegevens|uw rekening|je rekening|iban nummer",
    BANK_ACCOUNT:
      "spaarrekening|spaarrekeningnummer|laatste cijfers van uw rekening|laatste cijfers van je rekening|laatste drie cijfers",
    CARD: "kaartnummer|nummer van de kaart|nummer van uw kaart|creditcardnummer|kredietkaartnummer|laatste vier cijfers|laatste 4 cijfers|laatste vier|laatste 4|pasnummer|nummer op de kaart|welke kaart|eindcijfers",
    EXPIRY: "vervaldatum|geldig tot|tot wanneer geldig|tot wanneer is|verloopdatum|geldigheidsdatum",
    CVV: "cvc|cvv|cvc code|beveiligingscode|cijfers achterop|code achterop|drie cijfers|cijfers op de achterkant",
    IP: "ip adres|uw ip|je ip",
    MAC: "mac adres",
    IMEI: "imei|imei nummer",
    USERNAME: "gebruikersnaam|inlognaam|loginnaam|login|username|accountnaam|profielnaam|nickname",
    PASSWORD:
      "wachtwoord|paswoord|pincode|puk|pukcode|verificatiecode|bevestigingscode|code uit de sms|code die u|code die je|sms code|eenmalige code|deurcode|toegangscode|wifi wachtwoord|wifi code|codewoord|controlevraag|beveiligingsvraag|code per sms",
    PLATE: "kenteken|nummerplaat|welk kenteken|uw kenteken",
    VIN: "chassisnummer|vin|vin nummer|voertuigidentificatienummer",
    ACCOUNT_ID:
      "klantnummer|klantennummer|klantnr|relatienummer|debiteurnummer|contractnummer|polisnummer|lidnummer|lidmaatschapsnummer|aansluitingsnummer|ean code|ean nummer|meternummer|personeelsnummer|werknemersnummer|stamnummer|studentnummer|klantenkaart|bonuskaart|ov chipkaart|abonnementsnummer|patiëntnummer|cliëntnummer|deelnemersnummer|huurdersnummer|accountnummer|flying blue|mobib",
    ORDER_ID:
      "bestelnummer|ordernummer|order nummer|factuurnummer|schadenummer|claimnummer|zaaknummer|dossiernummer|ticketnummer|meldingsnummer|storingsnummer|referentienummer|referentie|kenmerk|betalingskenmerk|reserveringsnummer|reservatienummer|boekingsnummer|boekingscode|track trace|track en trace|trackingnummer|tracking code|barcode|zendingsnummer|pakketnummer|retournummer|offertenummer|transactienummer|gestructureerde mededeling|aanvraagnummer|klachtnummer|beschikkingsnummer|nummer van de bestelling|nummer van uw bestelling|bonnummer",
    COORDINATES: "coördinaten|gps locatie|exacte locatie",
    PERSON:
      "wat is uw naam|wat is je naam|uw naam|je naam|volledige naam|voor en achternaam|voornaam en achternaam|voor en familienaam|voornaam|achternaam|familienaam|roepnaam|hoe heet|hoe heet u|hoe heet je|met wie spreek ik|met wie chat ik|met wie heb ik|wie spreek ik|wie bent u|op wiens naam|op welke naam|op naam van wie|wie is de|=naam|naam graag|naam van|namen van|naam en|en de naam|spellen|hoe spel je|hoe spelt u|hoe schrijf je dat|tenaamstelling|rekeninghouder|contractant|contactpersoon|meisjesnaam|geboortenaam|alle reizigers|wie reizen er mee|initialen|voorletters",
    HEALTH:
      "welke aandoening|welke klachten|medicijnen gebruikt|medicatie|allergieën|diagnose|ziekte|wat is er aan de hand met uw gezondheid|medische reden",
    RELIGION: "geloof|geloofsovertuiging|kerkgenootschap|dieetwensen",
    UNION: "vakbond|bij welke bond|lid van een bond",
  },
  numbers: {
    digits: "nul een/één/eén twee/twe drie vier vijf/vijve zes/zesse zeven/zeuven acht negen",
    teens: "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
    tens: "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
    and: "en",
    digitFirst: true,
    twice: "dubbel/dubbele/twee keer/twee maal/tweemaal/2x",
    thrice: "driedubbel/driedubbele/drie keer/driemaal/drie maal/3x",
    hundred: "honderd",
  },
  signs: {
    at: "at/apenstaartje/apestaartje/apenstaart/et/aapje/a-krul/ad",
    dot: "punt/dot/pt",
    dash: "streepje/min/koppelteken/liggend streepje/minteken/verbindingsstreepje/koppelstreepje/tussenstreepje",
    underscore:
      "underscore/laag streepje/onderstreepje/lage streep/liggend laag streepje/streepje laag/onderliggend streepje/onderstreping",
    slash: "slash/schuine streep/schuin streepje",
    plus: "plus/plusteken",
  },
  spelling: {
    asIn: "van|als in|zoals in|zoals|als|gelijk",
    alphabet:
      "anton=a anna=a arthur=a bernard=b bernhard=b bravo=b cornelis=c carolina=c charlie=c dirk=d david=d delta=d eduard=e edward=e emiel=e echo=e ferdinand=f frederik=f foxtrot=f gerard=g gustaaf=g golf=g hendrik=h hotel=h isaac=i isidoor=i izaak=i india=i johan=j jozef=j juliett=j karel=k kilo=k lodewijk=l leopold=l lima=l maria=m mike=m nico=n napoleon=n november=n otto=o oscar=o pieter=p piet=p papa=p quotiënt=q quinten=q quebec=q richard=r rudolf=r robert=r romeo=r simon=s sofie=s sierra=s theodoor=t teunis=t tango=t utrecht=u ursula=u uniform=u victor=v willem=w wilhelmina=w whisky=w xantippe=x xavier=x ypsilon=y yvonne=y yankee=y ijsbrand=ij ijmuiden=ij zacharias=z zaandam=z zoeloe=z zulu=z amsterdam=a antwerpen=a brussel=b gent=g leuven=l",
  },
  age: {
    after:
      "jaar|jaar oud|jarige|jarig|jr|jaartjes|jarigen|j|jaren|maanden oud|maanden|maand oud|mnd|weken oud|weken|lentes",
    before: "leeftijd|ben|is|wordt|word|werd|van|al|bijna|net|pas|sinds|zijn|lft|inmiddels",
  },
};
