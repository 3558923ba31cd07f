import type { LanguageWords } from "./language-words.ts";

/** Swedish of Sweden and Finland. Written for this project from general knowledge. */
export const SV: LanguageWords = {
  language: "sv",
  announce: {
    PHONE:
      "telefon|telefonnummer*|telefonnr|=tel|=tel nr|=telnr|=tfn|=tfnnr|=tfn nr|=tlf|=tele|mobil|mobilen|mobilnummer*|mobilnr|=mob|=mobnr|=m tel|=ph|hemtelefon*|hemnummer*|jobbtelefon*|jobbnummer*|jobbmobil*|direktnummer*|direktnr|växelnummer|=vx|=dir|=fax|faxnummer|kontaktnummer*|återuppringning på|återuppringning|=åu|ring upp på|ring mig på|ring oss på|ring på|ringa på|ringa mig på|ringer på|ring gärna|ring hellre|=ring|ringde från|ringer från|nås på|nås via|nås säkrast på|nås enklast på|nås bäst på|nås lättast på|når mig på|når du mig på|når ni mig på|nå mig på|anträffbar på|kontakta mig på|smsa|smsa mig på|sms till|sms på|skicka sms till|messa|whatsapp|=wa|swisha till|swisha|swish till|swishnummer*|=swish|numret är|nummer är|mitt nummer är|mitt nr är|nytt nummer|nya numret|gamla numret|nytt nr|annat nummer|anhörignummer|på nummer|från nummer|numret till mig|hans nummer|hennes nummer|gsm|=gsm|=nås",
    EMAIL:
      "e-post|e-posten|e-postadress*|epost|eposten|epostadress*|=e post|=ep|mejl|mejlen|mejla|mejla till|mejladress*|mejlet är|mail|mailen|maila|maila till|mailadress*|mailadr|mejladr|=mailadr|=e-mail|=email|e-mail|email|e-mailadress|min mejl|min mail|jobbmejl*|jobbmail*|skicka kvittot till|skicka det till|skicka till|bekräftelse till|bekräftelsen till|faktura till|kvitto till|epostadr|=epadr",
    ADDRESS:
      "adress|adressen|adressen är|adr|=adr|gatuadress*|hemadress*|postadress*|leveransadress*|levadr|=lev adr|=levadr|besöksadress*|faktureringsadress*|fakturaadress*|fakadr|folkbokföringsadress*|folkbokförd på|folkbokförd|skriven på|skrivna på|nya adressen|ny adress|ny adr|gamla adressen|bor på|bor nu på|bor i|bor|bodde på|bodde|bor numera på|boende på|boende|flyttar till|flyttat till|flyttade till|flyttar från|flyttar in på|flyttar in|flytt till|flytt från|inflyttning|utflyttning|skicka till|skickas till|levereras till|leverera till|leverans till|lämnas på|hämtas på|upphämtning|hämtning|hämtadress*|hämtar på|åka till|kör till|kom till|anläggningsadress*|anläggning|uttagsadress|lägenheten på|lägenhet på|lgh på|lägenhet|=lgh|=lghnr|lägenhetsnummer*|=lgh nr|huset på|villan på|fastighet|fastigheten|fast bet|fastighetsbeteckning*|=c/o|c/o|=box|postbox|stugan på|sommarstugan|skadeadress|objekt|objektet|hg i|hyresgäst på|hg på|brf på|gård|färdtjänst från|färdtjänst till|från adress|till adress",
    POSTCODE: "postnummer*|postnr|=post nr|=pnr ort|=pn|postnumret är|postadress",
    DOB: "född|född den|födda|född|född den|=f|=född|födelsedatum*|födelsedag*|födelsedata|födelsetid|födelseår|=fd|=f dat|=fdat|fyller år|fyller år den|fyller år i|född år|föddes|föddes den|föddes i|=född i|bday",
    AGE: "ålder|åldern|fyller|fyllt|fyllde|fyllda|snart|=är|=blir|=blev|barn|barnen|grabben|tjejen|dottern|sonen|ungarna|=gammal",
    NATIONAL_ID:
      "personnummer*|personnumret|personnumret är|personnr|person nr|=persnr|=pers nr|=pnr|pnr|=p nr|=pn|=prsnr|samordningsnummer*|samordningsnr|=samnr|=sam nr|id-nummer|id nummer|id-nr|id-kort*|id-kortsnummer|id-kortet|legitimationsnummer|legitimation nr|legnr|leg nr|=leg|personbeteckning*|personbeteckningen|socialskyddssignum|=signum|hetu|fpa-kort*|fpa-kortet|eu-kortet|eu-kort|europeiska sjukförsäkringskortet|sjukförsäkringskort*|nationellt id|nationella id-kortet|identitetskort*|identitetskortet|fyra sista|sista fyra|de fyra sista|fyra sista siffrorna|sista siffrorna|reservnummer*|tfn-nummer|lma-kort*|lma kort|lma-nummer|uppehållstillståndskort*|=pers|uppehållskort|slutdelen",
    PASSPORT:
      "pass|passet|passnummer*|passnr|=pass nr|passnumret|passets nummer|=passno|hennes pass|hans pass|passport|reshandling|främlingspass*|resedokument*|provisoriskt pass",
    DRIVING_LICENCE:
      "körkort|körkortet|körkortsnummer*|körkortsnr|=kk nr|=kknr|körkortets nummer|=kk|referensnummer körkort|körkort ref|körkortsref|körkortets referensnummer|förarbevis|körkortstillstånd",
    IBAN: "iban|iban-nummer*|iban nummer|iban-nr|ibannr|ibanet|iban är|utlandskonto|konto utomlands|bankkonto utomlands|kontonummer|konto|kontot|till konto|till kontot|utbetalning till|återbetalning till|betala till",
    BANK_ACCOUNT:
      "kontonummer*|kontonr|=konto nr|=kontnr|=ktonr|=kto|konto|kontot|=kontot är|bankkonto|bankkontot|bankkontonummer|lönekonto*|sparkonto*|personkonto*|privatkonto*|clearingnummer*|clearingnr|clearing|=cl nr|=clnr|=cl|=clr|utbetalning till|återbetalning till|betala tillbaka till|sätt in på|sätta in på|insättning till|insättning på|in på mitt konto|utbetalas till|till konto|till mitt konto|från konto|från kontot|på konto|på kontot|autogiro från|autogiro konto|swedbank|handelsbanken|=shb|=seb|nordea|länsförsäkringar bank|=ica banken|skandiabanken|plusgiro*|=pg|=bg|bankgiro*|överföring till",
    CARD: "kort|kortet|kortnummer*|kortnr|=kort nr|=kortno|kortets nummer|kortnumret|kontokort|kontokortet|betalkort*|bankkort*|kreditkort*|visakort*|visa|mastercard*|master card|=mc|maestro|amex|american express|eurocard|debitkort*|slutar på|slutar med|som slutar|slutsiffror|=slutar|sista fyra|sista 4|de fyra sista|fyra sista|fyra sista siffrorna|4 sista|sista siffrorna|kort som slutar på|nya kortet|gamla kortet|matkort|=pan",
    EXPIRY:
      "giltigt till|giltig till|giltigt t|giltigt tom|giltigt t o m|giltigt|=gilt|=gt|gäller till|gäller tom|gäller t o m|går ut|=utg|utgång|utgångsdatum*|utgångsmånad|giltighetstid*|giltighetsdatum*|=exp|=expires|expiry|=exp datum|bäst före kort|löper ut|mm/åå",
    CVV: "cvv|cvv2|cvc|cvc2|=cvv kod|cvc-kod*|cvv-kod*|säkerhetskod*|säkerhetskoden|kontrollkod*|kontrollsiffror*|kortkod|tre siffrorna|tre siffror|tre siffrorna på baksidan|siffrorna på baksidan|siffror på baksidan|baksidan|på baksidan|på baksidan står|tre sista på baksidan|verifieringskod kort|fyra siffror på framsidan|=kod bak",
    IP: "ip-adress*|ip adress*|ip-nummer*|ip nummer|ip-nr|=ip|mitt ip|min ip|sitter på|publik ip|publikt ip|fast ip|ipv4|ipv6|ip:t|=ip är|inloggad från ip|inloggning från",
    MAC: "mac-adress*|mac adress*|=mac|macadress*|mac nr|routerns mac|modemets mac",
    IMEI: "imei|imei-nummer*|imei nummer|imei-nr|imei nr|imeinr|imei-numret|=imei1|=imei2",
    USERNAME:
      "användarnamn*|användarnamnet|användar id|användar-id|användarid|=anv|=anv namn|=anvnamn|användare|=user|username|usern|inloggningsnamn*|inlogg|inloggningen|inloggning|=login|loginnamn|logga in med|loggar in som|inloggad som|loggar in med|nick|nicket|nickname|=nick|smeknamn på forumet|forumnamn*|profil|profilen|profilnamn*|kontonamn*|alias|signatur|signaturen|=sign|handle|heter där|heter jag på|heter på|insta|instagram|ig|=ig|tiktok|snap|snapchat|snäppen|snappen|telegram|discord|steam|twitch|gamertag|psn|skype|twitter|facebook|blocket-användare|tradera|vinted|spelarnamn|spelarnamnet|facebooknamn",
    PASSWORD:
      "lösenord*|lösenordet|lösenordet är|=lösen|lösen|lösenet|=pw|=pwd|=pass|=psw|password|samtalslösen*|kodord*|kodordet|lösenfras*|säkerhetsord|talkod|pinkod*|pin-kod*|pin kod*|pin|=pin|=pin är|pinkoden|puk|puk-kod*|pukkod*|puk kod|=puk|=puk1|engångskod*|engångslösen*|engångskoden|verifieringskod*|verifikationskod*|bekräftelsekod*|aktiveringskod*|aktiveringskoden|sms-kod*|smskod*|sms-koden|säkerhetsfråga|svarskod|inloggningskod*|kod från sms|koden är|koden|=kod|din kod|koden blev|koden var|koden i sms|portkod*|portkoden|portkoden är|=port|portkoder|dörrkod*|dörrkoden|grindkod*|grindkoden|garagekod*|larmkod*|larmkoden|nyckelskåp*|nyckelbox*|nyckelskåpet|kodlås*|kodlåset|hänglås*|hämtkod*|hämtkoden|upphämtningskod*|utlämningskod*|avhämtningskod*|skåpkod|kod till porten|koden till|kod till|kod in|entrékod*|bomkod*|incheckningskod|tvättstugekod|wifi-lösenord*|wifi lösenord*|wifi-kod*|wifikod*|wifi koden|wifi|wi-fi|wlan-nyckel*|nätverksnyckel*|nätverksnyckeln|nätverkslösen*|trådlösa nätverket|wpa-nyckel*|wpa2|=wpa|nätets lösen|säkerhetsnyckel*|tillfälligt lösenord|tillfälligt lösen|bankid-kod|säkerhetskod appen|pinnen|simkod|telefonkod",
    PLATE:
      "regnr|=reg nr|=reg|=regn|regnummer*|regnumret|registreringsnummer*|registreringsnumret|registreringsnr|registrerad bil|registreringsskylt*|skylt|skylten|reg skylt|nummerplåt*|bilnummer*|bilens nummer|bilen är|bilen e|bil med regnr|fordon|fordonet|fordon reg|=bil|=bilen|släp|släpet|släpvagn|husvagnen|mc reg|motorcykel|registerbeteckning|registernummer*|registernumret|registerskylt*|=rek|hyrbilen|hyrbil|parkering för|p-tillstånd|p-bot|kontrollavgift för|däckbyte på|däckbyte",
    VIN: "chassinummer*|chassinr|chassinumret|chassi nr|=chassi|=ch nr|=vin|vin-nummer*|vin nummer|vin-nr|vinnummer|vin-kod|fordonsidentifieringsnummer|identifieringsnummer|ramnummer*|ramnr|tillverkningsnummer",
    ACCOUNT_ID:
      "kundnummer*|kundnumret|kundnr|=kund nr|=kundno|=kd nr|=kdnr|=knr|=k nr|kundid|kund-id|kund id|=kund|abonnemangsnummer*|abonnemangsnr|=abnr|=ab nr|abonnemangs-id|=abonnemang|abonnentnummer*|prenumerationsnummer*|prenumerantnummer*|prenumerationsnr|prennr|=pren nr|avtalsnummer*|avtalsnumret|avtalsnr|=avtal nr|=avt nr|=avtal|=avtalet|avtals-id|avtalsid|kontraktsnummer*|kontraktsnr|=kontrakt|=kontr nr|hyreskontrakt|hyresavtal|hyreskontraktsnummer|hyresgästnummer*|objektsnummer|objektnummer*|objektnr|=obj nr|=objnr|medlemsnummer*|medlemsnumret|medlemsnr|=medl nr|=medlnr|medlems-id|medlemskort*|medlemskortet|=medlem|medlemskap|bonuskort*|bonusnummer*|bonuskortsnummer|poängkort|stamkund*|stamkundsnummer|stamkundskort*|klubbkort*|klubbnummer|eurobonus*|=eb|eurobonusnummer|finnair plus|plusnummer|s-förmånskort*|förmånskort*|k-plussa*|plussakort*|lojalitetskort*|ica-kort*|ica kort|coop-kort*|presentkort*|presentkortsnummer|försäkringsnummer*|försäkringsnr|=försnr|=förs nr|försäkringsbrev*|försäkring nr|=försäkring|polisnummer försäkring|policenummer|=police|anläggnings-id*|anläggningsid*|anläggnings id|=anl id|=anlid|anläggningsnummer*|anlnr|=anl nr|=anl|mätarnummer*|mätarnr|=mät nr|=mätare|=mätarid|mätpunkt*|mätpunkts-id|mätplats*|driftsställe*|driftställenummer|områdes-id|=gsrn|gs1|el-id|uttagspunkt|anställningsnummer*|anställningsnr|anstnr|=anst nr|=anst|anställnings-id|personalnummer*|personalnr|=pers id|tjänstenummer|tjänsteställe|patientnummer|journalnummer*|journalnr|=jnr|studentnummer|studerandenummer*|låntagarnummer*|lånekort*|lånekortsnummer|bibliotekskort*|biblioteks kort|sl-kort*|sl kort|resekort*|resekortsnummer|=resekort|färdtjänstkort*|färdtjänstnummer|färdtjänstkortet|färdtjänst nr|=ft nr|kölistnummer|könummer bostad|bostadskö*|lånenummer*|lånenr|=lån|lånet|bolånet|depå|depånummer*|=depån|kreditnummer|kreditkonto|accesskort|passerkort*|passerkortsnummer|tagg|taggnummer|simkortsnummer|simkort|iccid|=sim nr|a-kassa medlemsnummer|kassanummer|ocr kund|sökandenummer|ansökande nr|boknr|=kdid|låneavtal|leasingavtal*|partnernummer|leverantörsnummer|donatornummer|givarnummer",
    ORDER_ID:
      "ordernummer*|ordernumret|ordernr|=order nr|=ordno|order|ordern|=ord|order-id|beställningsnummer*|beställningsnr|=best nr|=bestnr|beställning|beställningen|beställningen har nummer|köpnummer|inköpsnummer|kvittonummer*|kvittonr|=kvitto|kvitto nr|fakturanummer*|fakturanr|=fakt nr|=faktnr|=fakt|faktura|fakturan|faktura nr|ocr|ocr-nummer*|ocr nummer|ocr-nr|=ocr|kreditfaktura*|påminnelse|inkassoärende*|inkasso|ärendenummer*|ärendenumret|ärendenr|ärende nr|=äre|=är nr|ärende|ärendet|=ärn|ärende-id|ärendeid|diarienummer*|diarienr|=dnr|=dnr|dossiernummer|målnummer*|=mål|=mål nr|mål nr|skadenummer*|skadenr|=skade nr|=skada|skadeärende*|skadeanmälan|skada nr|=sk nr|=skadenr|felanmälan|felanmälan nr|felanmälningsnummer|=fa|=fanr|=ao|arbetsorder*|arbetsordernummer|=ao nr|kollinummer*|kolli-id*|kollinr|kolli|=kolli nr|kolliid|spårningsnummer*|spårningsnr|spårningskod*|spårning|spårnr|=spår|sändningsnummer*|sändningsnr|sändnings-id|sändning|försändelse*|försändelse-id|försändelsenummer|paketnummer*|paketnr|paket nr|paketid|paket-id|=paket|paketet|rek-nummer|rekbrev|avi|avinummer*|avisnummer|avi nr|fraktsedel*|fraktsedelsnummer|returnummer*|returnr|retur nr|retur-id|=retur|returen|returärende|reklamationsnummer*|reklamationsnr|reklamation|=rma|=rma nr|bokningsnummer*|bokningsnumret|bokningsnr|boknnr|=bokn|=bokn nr|=bok nr|bokningskod*|bokningsref*|bokning|bokningen|reservationsnummer*|reservationskod|=pnr-kod|bekräftelsenummer*|biljettnummer*|biljettnr|biljett nr|biljett|e-biljett|biljetten|=ref|=ref nr|=refnr|=vår ref|referens|referensen|referensnummer*|referensnr|referenskod|=ert ref|betalningsreferens*|transaktionsnummer*|transaktions-id*|transaktion|betalnings-id|=trans id|offert|offertnummer*|offertnr|=off nr|ansökningsnummer*|ansöknings-id|ansökan nr|ansökan|anmälningsnummer*|anmälan|polisanmälan|=k-nr|polisens diarienummer|ticketnummer|ticket|=inc|incident|incidentnummer|ärendenr är|remiss nr|remiss|remissnummer|recept nr|uppdragsnummer*|uppdrag nr|verifikationsnummer|värdeavi|sr nr|garantiärende|supportärende*|svarsnummer ärende|klagomålsnummer",
    COORDINATES:
      "koordinater*|koordinaterna|=koord|gps|gps-position|gps-koordinater|=pos|position|positionen|plats gps|wgs84|lat|long|sweref",
    PERSON:
      "heter|heter jag|jag heter|=namn|namn|namnet är|mitt namn är|namnet|fullständigt namn|förnamn|efternamn|=kd|=kund|kund|kunden|kd|ktr|=anr|uppringare|inringare|kontakt|kontaktperson|=kp|kontaktperson är|ombud|fullmaktshavare|fullmakt för|fullmakt åt|god man|förvaltare|anhörig|närstående|=hg|hyresgäst|hyresgästen|hyresvärd|=ft|försäkringstagare|försäkringstagaren|patient|=pat|pat|patienten|medlem|kontoinnehavare|kortinnehavare|innehavare|abonnent|=ägare|ägare|ägaren|resenär|resenärer|passagerare|=pax|mottagare|mottagaren|avsändare|avsändaren|beställare|beställaren|sökande|sökanden|handläggare|handläggaren|=handl|säljare|säljaren|mäklare|mäklaren|tekniker|montör|montören|vaktmästare|vaktmästaren|kollega|kollegan|chef|chefen|rektor|lärare|fröken|=herr|=fru|=hr|=dr|=doktor|=prof|=adv|=advokat|=kapten|=syster|=pastor|=ing|=adjunkt|läkare|sjuksköterska|=ssk|=usk|=bm|maken|maka|hustrun|hustru|=man|mannen|=fru|frun|sambo|sambon|=särbo|son|sonen|dotter|dottern|bror|brodern|syster|systern|mamma|mor|pappa|far|mormor|morfar|farmor|farfar|barnet|barnen|barn|exmake|exfru|änka efter|änkling efter|född|=f d|=fd|=g|ogift|flicknamn|tidigare|hälsningar|=hälsn|mvh|vänligen|vänliga hälsningar|med vänlig hälsning|med vänliga hälsningar|bästa hälsningar|allt gott|tack på förhand|hej|hejsan|=tack|=att|=attn|prata med|pratat med|pratade med|talade med|talat med|snackade med|skrivit med|träffade|ringde|signerat|undertecknad|undertecknat|från|till|cc|vän",
    HEALTH: "diagnos|sjukdom|allergier|allergi|mediciner|läkemedel",
    RELIGION: "religion|trosuppfattning|trossamfund",
    UNION: "fack|fackförbund|facket|fackmedlem",
  },
  ask: {
    PHONE:
      "telefonnummer|telefonnumret|telefonnr|mobilnummer|mobilnumret|mobilnr|vilket nummer|vilket nr|nummer kan vi nå|når vi dig|nå dig på|nås du på|når jag dig|ringa dig på|ringa upp dig|ringa upp|ringa tillbaka|kontaktnummer|ditt nummer|numret du|ditt mobil*|nummer jag kan|swishnummer|nummer gäller det|nummer till dig|vilket telefonnummer|vilket mobilnummer|dina telefonuppgifter|numret det gäller",
    EMAIL:
      "e-post|e-postadress|epost|epostadress|mejl|mejladress|mejladressen|mail|mailadress|mailadressen|mailen|din mejl|din mail|vilken mejl|vilken mail|e-posten|vart ska vi mejla|vart kan vi mejla|skicka bekräftelsen|skicka kvittot|skicka det till",
    ADDRESS:
      "adress|adressen|din adress|vilken adress|gatuadress|leveransadress|leveransadressen|hemadress|var bor du|var bor ni|vart ska det|vart ska paketet|vart ska vi skicka|vart flyttar|flyttar du till|flyttar ni till|folkbokförd|folkbokföringsadress|gata och nummer|lägenhetsnummer|lägenhetsnumret|vilken gata|vilken våning|var ska det levereras|var står bilen|upphämtningsadress|fakturaadress|nya adressen|var gäller det",
    POSTCODE: "postnummer|postnumret|postnummer och ort|postadress|postnr",
    DOB: "födelsedatum|födelsedatumet|när är du född|när är hon född|när är han född|när är barnet född|när är hen född|är född|födelsedag|när fyller|födelsedata|vilket år är|födelseår|födelsetid",
    AGE: "hur gammal|hur gamla|ålder|åldern|vilken ålder|har du fyllt|barnens ålder",
    NATIONAL_ID:
      "personnummer|personnumret|personnr|pnr|ditt personnummer|tio siffror|10 siffror|tolv siffror|12 siffror|samordningsnummer|legitimera|legitimation|id-nummer|id-kort|fyra sista i personnumret|sista fyra i personnumret|fyra sista siffrorna|personbeteckning|personbeteckningen|de fyra sista|sista fyra|identifiera dig",
    PASSPORT: "passnummer|passnumret|pass nummer|numret på passet|i passet|passuppgifter|passets nummer",
    DRIVING_LICENCE:
      "körkortsnummer|körkortsnumret|körkortets nummer|numret på körkortet|körkortets referensnummer|fält 5|körkortsnr",
    IBAN: "iban|iban-nummer|ibannummer|utländskt konto|vilket konto|kontonummer",
    BANK_ACCOUNT:
      "kontonummer|kontonumret|clearingnummer|clearingnumret|clearing|bankkonto|vilket konto|vilken bank|bank och konto|konto vill du|vart ska vi betala|var vill du ha pengarna|kontouppgifter|utbetalningskonto",
    CARD: "kortnummer|kortnumret|vilket kort|kortuppgifter|numret på kortet|sista fyra|fyra sista|sista 4|fyra sista siffrorna|sista siffrorna på kortet|kort du betalade|siffrorna på kortet|kortets",
    EXPIRY: "utgångsdatum|giltighetstid|giltigt till|går ut|när går kortet ut|utgångsdatumet|månad och år|giltighet",
    CVV: "cvc|cvv|säkerhetskod|säkerhetskoden|tre siffrorna|tre siffror|på baksidan|baksidan av kortet|cvc-koden|kontrollkoden",
    IP: "ip-adress|ip adress|ip-nummer|ip",
    MAC: "mac-adress|mac adress|mac-adressen",
    IMEI: "imei|imei-nummer|imei-numret",
    USERNAME:
      "användarnamn|användarnamnet|inloggningsnamn|inlogg|loggar du in med|loggar du in som|nick|profilnamn|kontonamn|vad heter du på|vad heter kontot|alias|signatur|användar-id|gamertag",
    PASSWORD:
      "lösenord|lösenordet|lösen|pinkod|pin-kod|pin|puk|puk-kod|kod fick du|koden|vilken kod|portkod|portkoden|kod till porten|kod in|dörrkod|larmkod|larmkoden|engångskod|engångskoden|verifieringskod|sms-koden|koden du fick|kodord|säkerhetsord|samtalslösen|säkerhetsfråga|hämtkod|wifi-lösenord|nätverksnyckel|lösenordet till",
    PLATE:
      "registreringsnummer|registreringsnumret|regnummer|regnumret|regnr|vilken bil|regskylt|bilens nummer|registerbeteckning|registernummer|vilket fordon",
    VIN: "chassinummer|chassinumret|vin-nummer|vin|ramnummer|ramnumret",
    ACCOUNT_ID:
      "kundnummer|kundnumret|kundnr|ditt kundnummer|kund-id|medlemsnummer|medlemsnumret|avtalsnummer|avtalsnumret|kontraktsnummer|försäkringsnummer|försäkringsnumret|anläggnings-id|anläggningsid|anläggningsnummer|mätarnummer|mätarnumret|mätar-id|abonnemangsnummer|prenumerationsnummer|anställningsnummer|bonusnummer|eurobonusnummer|stamkundsnummer|objektsnummer|kortnummer på resekortet|lånekortsnummer|lånenummer|resekort|hyresgästnummer|studentnummer",
    ORDER_ID:
      "ordernummer|ordernumret|ordernr|beställningsnummer|beställningsnumret|fakturanummer|fakturanumret|ocr|ocr-nummer|ärendenummer|ärendenumret|ärendenr|skadenummer|skadenumret|kollinummer|kolli-id|spårningsnummer|spårningsnumret|paketnummer|sändningsnummer|bokningsnummer|bokningsnumret|bokningskod|bokningskoden|bokningsreferens|biljettnummer|referensnummer|referensnumret|referens|returnummer|diarienummer|målnummer|transaktions-id|avinummer|vilken order|vilken faktura|vilken bokning|offertnummer|felanmälan nummer|kvittonummer",
    COORDINATES: "koordinater|gps-position|position|exakt plats|dela din plats",
    PERSON:
      "vad heter du|vad heter ni|ditt namn|namn|namnet|fullständigt namn|fullständiga namn|hela namnet|hela ditt namn|för- och efternamn|förnamn och efternamn|för och efternamn|förnamn|efternamn|förnamnet|efternamnet|vem talar jag med|vem pratar jag med|vem chattar jag med|vem har jag|vem är det|vem gäller|vem gäller det|vem står|vem står på|vem står som|vem är kontohavare|vem äger|vem ska|vem ringer|vem får|i vilket namn|vilket namn|på vilket namn|namn på|namnet på|heter barnet|heter han|heter hon|heter din|heter dina|heter er|vad heter barnen|vad hette|bokstavera|hur stavas|hur stavar du|stavas det|kontaktperson|kortinnehavare|namn som står|vilka reser|vilka är det|vilka ska|passagerarnas namn|resenärernas namn|anhörig|ombud|flicknamn|tidigare efternamn",
    HEALTH:
      "diagnos|sjukdom|sjukdomar|allergier|allergi|mediciner|medicin|hälsa|hälsotillstånd|särskilda behov|varför är du sjukskriven|besvär|orsaken till sjukskrivning",
    RELIGION: "religion|trossamfund|religiösa skäl|församling",
    UNION: "facket|fackförbund|fackmedlem|medlem i facket",
    POLITICS: "parti|politisk*",
    ETHNICITY: "etnisk*|ursprung",
  },
  numbers: {
    digits:
      "noll/nolla/nollan ett/en/etta/ettan två/tvåa/tvåan/tu tre/trea/trean fyra/fyran fem/femma/femman sex/sexa/sexan sju/sjua/sjuan åtta/åttan/åta nio/nia/nian/nie",
    teens: "tio/tie elva/älva tolv tretton/tretten fjorton femton sexton sjutton arton/aderton nitton",
    tens: "tjugo/tjugi/tjugu/tjuge trettio/tretti/trettie fyrtio/fyrti/förti/fyrtie femtio/femti/femtie sextio/sexti/sextie sjuttio/sjutti/sjuttie åttio/åtti/åttie nittio/nitti/nittie",
    and: "",
    digitFirst: false,
    twice: "dubbel/dubbelt/två gånger/dubbel-",
    thrice: "trippel/tre gånger/trippelt",
    hundred: "hundra/etthundra",
  },
  signs: {
    at: "snabel-a/snabela/snabel a/at-tecken/at tecken/kanelbulle/ät/at/alfaslang/alfakrull/miukumauku/apansvans",
    dot: "punkt/dot/pkt/prick",
    dash: "streck/bindestreck/minus/minustecken/tankstreck/mittstreck",
    underscore: "understreck/underscore/under streck/underslag/lågt streck",
    slash: "snedstreck/slash/slask",
    plus: "plus/plustecken",
  },
  spelling: {
    asIn: "som i|som|för",
    alphabet:
      "adam=a bertil=b cesar=c caesar=c david=d erik=e filip=f gustav=g gustaf=g helge=h ivar=i johan=j kalle=k ludvig=l martin=m niklas=n olof=o petter=p qvintus=q kvintus=q rudolf=r sigurd=s tore=t urban=u viktor=v wilhelm=w xerxes=x yngve=y zäta=z zeta=z åke=å ärlig=ä östen=ö bertel=b cecilia=c daniel=d emil=e fredrik=f henrik=h karl=k lisa=l nisse=n otto=o sven=s ture=t anders=a adolf=a eva=e ida=i mikael=m rolf=r gösta=g hugo=h knut=k aino=a ålands=å åland=å äiti=ä öljy=ö",
  },
  age: {
    after:
      "år|år gammal|år gamla|åring|åringen|åringar|åriga|årig|årige|månader|månader gammal|mån|veckor gammal|vår|års ålder|bast|åringens|år ung|fyllda",
    before: "ålder|åldern|fyller|fyllt|fyllde|är|blir|blev|snart|vid|i åldern|över|knappt|nästan|endast|bara",
  },
};
