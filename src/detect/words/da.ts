import type { LanguageWords } from "./language-words.ts";

/** Danish. Written for this project from general knowledge. */
export const DA: LanguageWords = {
  language: "da",
  announce: {
    PHONE:
      "telefon|telefonen|telefonnummer*|telefonnr|=tlf|=tlf nr|=tlfnr|=tlf.nr|=tel|=tlfn|mobil|mobilen|mobilnummer*|mobilnr|=mob|=mobnr|=mob nr|=mbl|fastnet|fastnettelefon|fastnetnummer|hjemmenummer|arbejdstelefon*|arbejdsnummer*|arbejdsmobil*|direkte nummer|direkte tlf|=dir|=fax|kontaktnummer*|kontakttelefon|ring til mig på|ring mig op på|ring på|ring til|ring tilbage på|ring retur på|ringe på|ringe til mig på|ringe mig op på|ringer på|ring gerne på|ring helst på|ring hellere på|=ring|ringede fra|ringer fra|ringes op på|kan træffes på|træffes på|kan fanges på|fanges på|fang mig på|kan nås på|nås på|får fat i mig på|få fat i mig på|kontakt mig på|kontaktes på|sms til|sms på|send sms til|send en sms til|skriv til mig på|besked til|whatsapp|=wa|mobilepay til|mobilepay|=mp|mobilepaynummer|nummeret er|nummer er|mit nummer er|mit nummer|mit nr er|mit nr|nyt nummer|nye nummer|nyt nr|gammelt nummer|hans nummer|hendes nummer|retur på|opkald til|opkald fra|flytte nummer|på nummer|på nr|telefonnummeret|omstilling|lokalnummer|=lok",
    EMAIL:
      "e-mail|e-mailen|e-mailadresse*|email|emailen|emailadresse*|=e mail|=mail|mail|mailen|mailadresse*|mailadr|=mailadr|min mail er|min mail|min e-mail|e-post|e-postadresse|epost|mail til|mailes til|mail mig på|send til|send kvittering til|sendes til|send den til|send det til|kvittering til|bekræftelse til|faktura på mail|arbejdsmail*|skriv til",
    ADDRESS:
      "adresse|adressen|adressen er|adr|=adr|gadeadresse*|hjemmeadresse*|privatadresse|postadresse*|leveringsadresse*|=lev adr|=levadr|besøgsadresse|fakturaadresse*|faktureringsadresse*|folkeregisteradresse*|bopæl|bopælsadresse|bopæl på|ny adresse|ny adr|nye adresse|nye adr|gammel adresse|gamle adresse|bor på|bor i|bor nu på|bor|boede på|boede|bosat|bosat på|boende|flytter til|flyttet til|er flyttet til|flytter fra|flytter ind|flytter ind på|fraflytning|indflytning|tilflytning|flytning til|flytning fra|sendes til|send til|leveres til|leveres på|levering til|levering på|afleveres på|afleveret på|hentes på|hentes|afhentning|afhentes på|afhentningssted|afhentningsadresse|kør til|kom til|køres fra|forbrugsadresse|forbrugssted*|forbrugsstedet|installationsadresse|aftageadresse|målersted|lejlighed på|lejligheden på|lejlighed|=lejl|=lejl nr|lejemål|lejemålet|lejemålet på|huset på|huset|sommerhus|sommerhuset på|sommerhuset|ejendom|ejendommen|ejendommen på|matrikel|matr nr|matrikelnummer|=c/o|c/o|postboks|=pb|=boks|beboer på|beboer|lejer på|skadested|skadesadresse|fra adresse|til adresse|gården|grunden|opgang",
    POSTCODE: "postnummer*|postnr|=post nr|=pnr by|postnummeret er|postnr og by|postadresse",
    DOB: "født|født den|født d|=f|=født|=f.|=fd|=fødd|fødselsdato*|fødselsdatoen|fødselsdag*|fødselsår|=fdato|=født|fylder år|fylder år den|født i|=f dato|fødsdato",
    AGE: "alder|alderen|fylder|fyldte|fyldt|=bliver|=blev|=er|snart|børn|børnene|drengen|pigen|datter|søn|=på|gammel",
    NATIONAL_ID:
      "cpr|cpr-nummer*|cpr nummer|cpr-nr|cprnr|cpr nr|cpr-nummeret|=cpr|cprnummer*|personnummer*|personnummeret|personnr|=pnr|=persnr|=pers nr|sundhedskort*|sundhedskortet|sundhedskortnummer|sygesikring*|sygesikringsbevis*|sygesikringskort*|gule kort|det gule kort|gult kort|=ss|blåt sygesikringskort|blå kort|eu-sygesikringskort*|eu-sygesikring|sygesikringsnummer*|id-kort*|id-kortet|id kort|id-nummer|legitimationskort*|legitimation|fire sidste|de fire sidste|de sidste fire|sidste fire|4 sidste|sidste 4|sidste fire cifre|erstatningspersonnummer|erstatnings-cpr|opholdskort*|opholdskortnummer|opholdstilladelse nr|mitid cpr|udlændinge-id|udlændingenummer|fødselsnummer|p-tal",
    PASSPORT:
      "pas|passet|pasnummer*|pasnummeret|pasnr|=pas nr|passets nummer|rejsedokument*|nødpas|provisorisk pas|konventionspas|fremmedpas|passport|hans pas|hendes pas|=pasno",
    DRIVING_LICENCE:
      "kørekort|kørekortet|kørekortnummer*|kørekortnr|=kk nr|=kknr|kørekort nr|gammelt nr kørekort|kørekortets nummer|førerbevis|kørekortsnummer*|felt 5",
    IBAN: "iban|iban-nummer*|iban nummer|iban-nr|ibannr|iban nr|iban er|udenlandsk konto|konto i udlandet|kontonummer|konto|kontoen|til konto|udbetales til|overføres til",
    BANK_ACCOUNT:
      "kontonummer*|kontonummeret|kontonr|=konto nr|=ktonr|=kto|=kto nr|konto|kontoen|konto er|bankkonto|bankkontoen|lønkonto*|opsparingskonto|budgetkonto*|nemkonto*|nem-konto|nemkontoen|børneopsparing|reg nr|=regnr|=reg|registreringsnummer|reg.nr|=reg nr|reg og konto|reg. og kontonr|reg nr og konto|udbetales til|udbetaling til|betales til|refunderes til|refusion til|tilbagebetales til|tilbagebetaling til|overfør til|overføres til|overførsel til|indsæt på|indsættes på|sæt dem ind på|sæt ind på|sættes ind på|ind på konto|på konto|til konto|til kontoen|fra konto|betalingsservice|=bs|pengene på|girokonto|gironr|danske bank|nordea|jyske bank|sydbank|=spar nord|arbejdernes landsbank|lån & spar|sparekassen",
    CARD: "kort|kortet|kortnummer*|kortnummeret|kortnr|=kort nr|dankort*|visa/dankort|visa-dankort|visadankort|betalingskort*|kreditkort*|hævekort*|hævekortet|debetkort*|visa|visakort*|mastercard*|=mc|maestro|amex|american express|ender på|slutter på|som ender på|som slutter på|ender med|slutter med|sidste fire|fire sidste|de fire sidste|de sidste fire|sidste 4|4 sidste|sidste fire cifre|fire sidste cifre|sidste cifre|nyt kort|nye kort|gammelt kort|mit kort|=pan|=dk",
    EXPIRY:
      "udløber|udløb|udløbsdato*|udløbsdatoen|=udl|gyldigt til|gyldig til|gyldigt|gælder til|gyldighed|=exp|=expiry|=gyld|mm/åå|udløbsmåned|til og med kort",
    CVV: "cvc|cvc2|cvv|cvv2|cvc-kode*|cvv-kode*|kontrolcifre*|kontrolciffer*|kontroltal|kontrolkode*|sikkerhedskode*|sikkerhedskoden|sikkerhedscifre|tre cifre|tre cifre bag|tre tal|tre tal bag|tre sidste bagpå|tallene bag på|cifrene bag på|cifre bagpå|bag på|bagpå|bagsiden|på bagsiden|bag på kortet|på bagsiden står|=kode bag|fire cifre foran",
    IP: "ip-adresse*|ip adresse*|=ip|min ip|ip-nummer|ip-en|ip'en|offentlig ip|fast ip|ipv4|ipv6|login fra|logget ind fra|ip er|ip står",
    MAC: "mac-adresse*|mac adresse*|=mac|macadresse*|routerens mac",
    IMEI: "imei|imei-nummer*|imei nummer|imei-nr|imei nr|imeinr|=imei1|=imei2|imei-nummeret",
    USERNAME:
      "brugernavn*|brugernavnet|bruger-id|brugerid|bruger id|=bruger|brugeren|=brugern|=user|username|login|=login|loginnavn|logger ind med|logger ind som|logget ind som|logge ind med|indlogget som|nick|nicket|nickname|kaldenavn på|profil|profilen|profilnavn*|kontonavn*|alias|handle|hedder der|hedder på|hedder jeg på|insta|instagram|ig|=ig|tiktok|snap|snapchat|telegram|discord|steam|twitch|gamertag|psn|skype|twitter|facebook|dba-bruger|dba|vinted|trendsales|mitid bruger|mitid-bruger*|bruger på forum|spillernavn",
    PASSWORD:
      "adgangskode*|adgangskoden|adgangskoden er|kodeord*|kodeordet|kodeordet er|password|passwordet|=pw|=pwd|=pass|løsen|løsenord|telefonkode*|kundekode*|samtalekode*|hemmeligt ord|aftalt kodeord|talekode|sikkerhedsord|pinkode*|pin-kode*|pin kode*|pin|=pin|pinkoden|pin-koden|puk|puk-kode*|pukkode*|puk kode|=puk|=puk1|engangskode*|engangskoden|engangspassword|engangsadgangskode|bekræftelseskode*|verifikationskode*|verificeringskode*|aktiveringskode*|aktiveringskoden|sms-kode*|smskode*|sms-koden|loginkode*|godkendelseskode*|kode på sms|koden er|koden var|din kode er|din kode|koden|=kode|min kode|kode fra|dørkode*|dørkoden|portkode*|portkoden|opgangskode*|dørtelefon kode|adgangskode til døren|garagekode*|bomkode*|låge kode|lågekode|alarmkode*|alarmkoden|nøgleboks*|nøgleboksen|nøgleskab*|kodelås*|kodelåsen|hængelås kode|afhentningskode*|afhentningskoden|hentekode*|hentekoden|pakkeboks kode|pakkekode|udleveringskode*|kode til døren|koden til|kode til|wifi-kode*|wifi kode*|wifikode*|wi-fi|wifi|wifi-password|wifi adgangskode|netværksnøgle*|netværksnøglen|netværkskode*|trådløst netværk|wpa-nøgle*|wpa2|=wpa|sikkerhedsnøgle*|midlertidig adgangskode|midlertidigt password|sikkerhedsspørgsmål|swipekode|kodeviser|simkode|kode app",
    PLATE:
      "nummerplade*|nummerpladen|nummerplader|=nrpl|=nrplade|=nr.pl|nr plade|nrplade|registreringsnummer*|registreringsnummeret|regnr bil|=reg|=reg nr|indregistreringsnummer*|indregistreret|pladen|plade|plader|=pl|bilen er|bilen|=bil|=bilen|bil med nummerplade|bil reg|køretøj|køretøjet|trailer|traileren|campingvogn*|motorcykel|motorcyklen|=mc|knallert|knallerten|scooter|varevogn|varebil|lejebil|lejebilen|bilforsikringen på|parkering for|p-licens|p-afgift|parkeringsafgift|syn af|dækskifte på|delebil",
    VIN: "stelnummer*|stelnummeret|stelnr|=stel|=stel nr|=vin|vin-nummer*|vin nummer|vin-nr|vinnummer|vin-kode|chassisnummer*|chassisnr|rammenummer|stelnumer",
    ACCOUNT_ID:
      "kundenummer*|kundenummeret|kundenr|=kunde nr|=kd nr|=knr|=k nr|kundeid|kunde-id|kunde id|=kunde|kundekonto|abonnementsnummer*|abonnementsnr|=abnr|=ab nr|abonnement nr|=abonnement|abonnentnummer*|abonnements-id|aftalenummer*|aftalenr|aftale nr|=aftale|=aft nr|aftale-id|kontraktnummer*|kontraktsnummer*|kontraktnr|=kontrakt|lejekontrakt*|lejekontrakt nr|lejemål|lejemålsnummer*|lejemålsnr|lejemål nr|lejernummer*|lejernr|lejer nr|opnoteringsnummer|ansøgernummer|medlemsnummer*|medlemsnummeret|medlemsnr|medlemnr|=medl nr|=medlnr|medlems-id|medlemskort*|=medlem|medlemskab|bonuskort*|bonusnummer*|eurobonus*|=eb|eurobonusnummer|coop-kort*|coop medlem*|matas-kort*|club matas|plus-kort|loyalitetskort|kundeklub*|klubkort*|fordelskort*|gavekort|gavekortnummer|policenummer*|policenr|=police|police nr|policen|=pol nr|=polnr|forsikringsnummer*|forsikringsnr|forsikringspolice|=forsikring|målepunkt*|målepunkts-id|målepunkts id|aftagenummer*|aftagenr|målernummer*|målernr|måler nr|=måler|måleren|elmåler*|vandmåler*|varmemåler*|installationsnummer*|installationsnr|=inst nr|=instnr|forbrugsstedsnummer|forbrugernummer*|forbrugernr|anlægsnummer*|anlægsnr|=gsrn|medarbejdernummer*|medarbejdernr|=medarb nr|=medarbnr|medarbejder-id|tjenestenummer*|tjenestenr|lønnummer*|lønnr|ansættelsesnummer|personalenummer|patientnummer|journalnummer patient|studienummer*|studienr|elevnummer|lånernummer*|lånernr|lånerkort*|biblioteksnummer|lånenummer*|lånenr|=lån|lånet|realkreditlån|depot|depotnummer*|depotnr|rejsekort*|rejsekortnummer*|rejsekort nr|pendlerkort*|wildcard|adgangskort*|nøglebrik*|brikkenummer|brobizz*|brobizz nr|simkortnummer*|simkort nr|iccid|=sim nr|andelsnummer|andelsnr|grundejernummer|donornummer|bidragsydernummer|betalingsaftale|bs-aftale|aftale bs|debitornummer*|debitornr|debitor|=deb nr|kreditkonto|partnernummer|leverandørnummer|parkeringstilladelse nr|kørselsordning nr|brugernummer flextrafik|flextrafik nr|handicapkørsel nr|a-kasse nr|se-nr kunde",
    ORDER_ID:
      "ordrenummer*|ordrenummeret|ordrenr|=ordre nr|=ordreno|ordre|ordren|=ordnr|=ord nr|ordre-id|order|bestillingsnummer*|bestillingsnr|=best nr|=bestnr|bestilling|bestillingen|købsnummer|kvitteringsnummer*|kvitteringsnr|kvittering|bonnummer|bon nr|fakturanummer*|fakturanr|=fakt nr|=faktnr|=fakt|faktura|fakturaen|faktura nr|girokort|fi-kort|betalings-id*|betalingsid*|kreditnota*|rykker|rykkernummer|inkassosag*|inkasso|sagsnummer*|sagsnummeret|sagsnr|=sag nr|=sagsnr|=sag|sagen|sag nr|sag|sags-id|sagsid|journalnummer*|journalnr|=jnr|=j nr|=j.nr|skadenummer*|skadesnummer*|skadenr|skadesnr|=skade nr|=skade|skadesag*|skadeanmeldelse|fejlmelding nr|fejlnummer|driftssag|arbejdsordre*|=ao|=ao nr|kollinummer*|kollinr|kolli|kolli-id|=kolli nr|sporingsnummer*|sporingsnr|sporingskode*|sporing|track and trace|track & trace|track trace|=t&t|=tt nr|trackingnummer*|trackingnr|tracking|forsendelse*|forsendelsesnummer*|sendingsnummer|pakkenummer*|pakkenr|pakke nr|=pakke|pakken|pakke-id|pakkeid|stregkode pakke|fragtbrev*|fragtbrevsnummer|returnummer*|returnr|retur nr|retur-id|=retur|returen|returlabel|reklamationsnummer*|reklamationsnr|reklamation|reklamationssag|=rma|bookingnummer*|bookingnr|booking|bookingen|bookingref*|=bookingref|bookingreference|reservationsnummer*|reservationsnr|reservationskode|reservation|reservationen|bekræftelsesnummer*|billetnummer*|billetnr|billet|billetten|e-billet|billet nr|pladsbillet|=ref|=ref nr|=refnr|=vores ref|=jeres ref|reference|referencen|referencenummer*|referencenr|referencekode|transaktionsnummer*|transaktions-id*|transaktion|betalingsreference|tilbud nr|tilbudsnummer*|tilbudsnr|ansøgningsnummer|ansøgning nr|ansøgning|ansøgningen|anmeldelse nr|anmeldelse|politianmeldelse|anmeldelsesnummer|henvendelse|henvendelsesnummer*|henvendelse nr|ticket|ticketnummer|=inc|incident|opgavenummer*|opgavenr|opgave nr|opgave|henvisning nr|henvisningsnummer|recept nr|værkstedsordre|garantisag*|klagenummer|klagesag|klage nr|afgiftsnummer|afgift nr|=p-afgift nr|kontrolafgift|kontrolafgift nr|rapport nr|rapportnummer|rekvisition*|rekvisitionsnummer|leverancenr|følgeseddel*",
    COORDINATES:
      "koordinater*|koordinaterne|=koord|gps|gps-position|gps-koordinater|=pos|position|positionen|wgs84|lat|utm|breddegrad",
    PERSON:
      "hedder|jeg hedder|=navn|navn|navnet er|mit navn er|navnet|fulde navn|fornavn|efternavn|=kd|=kunde|kunde|kunden|kd|ringer|indringer|opkalder|kontakt|kontaktperson|fuldmægtig|fuldmagt til|fuldmagt for|fuldmagtshaver|værge|værgemål|pårørende|nærmeste pårørende|lejer|lejeren|udlejer|husejer|beboer|beboeren|=ft|forsikringstager|forsikringstageren|forsikrede|patient|=pt|pt|patienten|borger|borgeren|bruger|medlem|kontohaver|kontoejer|kortholder|kortindehaver|indehaver|abonnent|ejer|ejeren|=ejer|sælger|køber|rejsende|passager|passagerer|=pax|modtager|modtageren|afsender|afsenderen|bestiller|ansøger|ansøgeren|sagsbehandler|sagsbehandleren|=sbh|rådgiver|rådgiveren|mægler|mægleren|tekniker|montør|montøren|vicevært|viceværten|kollega|kollegaen|chef|chefen|leder|rektor|lærer|læreren|pædagog|=hr|=herr|=fru|=frk|=frøken|=dr|=doktor|=prof|=adv|=advokat|=kaptajn|=søster|=pastor|=ing|=præsten|=sognepræst|læge|lægen|egen læge|sygeplejerske|=spl|jordemoder|ægtefælle|ægtefællen|manden|=mand|konen|=kone|hustru|samlever|samleveren|kæreste|kæresten|søn|sønnen|datter|datteren|bror|broren|søster|søsteren|mor|moren|mormor|morfar|farmor|farfar|far|faren|bedstemor|bedstefar|tante|onkel|barnet|børnene|børn|barn|drengen|pigen|ekskone|eksmand|eks|enke efter|enkemand efter|født|fhv|tidligere|pigenavn|hilsen|=hils|mvh|venlig hilsen|med venlig hilsen|=vh|de bedste hilsner|bedste hilsner|kærlig hilsen|=kh|på forhånd tak|hej|hejsa|goddag|=tak|=att|=att:|tale med|taler med|talte med|talt med|snakke med|snakket med|snakkede med|skrevet med|skriver med|mødte|ringede|underskrevet|undertegnede|fra|til|kære|cc",
    HEALTH: "diagnose|sygdom|allergier|allergi|medicin",
    RELIGION: "religion|trosretning|trossamfund",
    UNION: "fagforening|fagforbund|organiseret i",
  },
  ask: {
    PHONE:
      "telefonnummer|telefonnummeret|telefonnr|tlf|mobilnummer|mobilnummeret|mobilnr|hvilket nummer|dit nummer|nummeret|træffe dig på|fange dig på|få fat i dig|kontakte dig på|ringe dig op|ringe til dig|ringe tilbage|kontaktnummer|nummer kan vi|nummer drejer det sig|nummer vi kan|hvilket telefonnummer|mobilepay-nummer|sidste cifre i nummeret",
    EMAIL:
      "e-mail|e-mailadresse|e-mailadressen|email|emailadresse|mail|mailen|mailadresse|mailadressen|din mail|hvilken mail|hvilken e-mail|hvor skal vi sende|sende kvitteringen|sende bekræftelsen|sende den til",
    ADDRESS:
      "adresse|adressen|hvilken adresse|vejnavn|vejnavn og nummer|leveringsadresse|leveringsadressen|hjemmeadresse|hvor bor du|hvor bor i|hvor skal den sendes|hvor skal det sendes|hvor skal pakken|hvor skal vi levere|hvor flytter|flytter du til|flytter i til|folkeregisteradresse|gade og nummer|etage|hvilken etage|hvilken opgang|lejlighedsnummer|hvor holder bilen|afhentningssted|afhentes|fakturaadresse|nye adresse|hvilket lejemål|bopæl",
    POSTCODE: "postnummer|postnummeret|postnummer og by|postnr",
    DOB: "fødselsdato|fødselsdatoen|hvornår er du født|hvornår er hun født|hvornår er han født|er født|er barnet født|født|fødselsdag|fødselsår|hvornår fylder",
    AGE: "hvor gammel|hvor gamle|alder|alderen|hvilken alder|er du fyldt|fyldt 18",
    NATIONAL_ID:
      "cpr|cpr-nummer|cpr-nummeret|cprnummer|cpr-nr|personnummer|personnummeret|ti cifre|10 cifre|fire sidste|sidste fire|de fire sidste|de sidste fire|fire sidste i dit cpr|sygesikring|sundhedskort|gule kort|legitimere dig|legitimation|id-kort|id-nummer",
    PASSPORT: "pasnummer|pasnummeret|nummeret i passet|i passet|pas nummer|pasoplysninger",
    DRIVING_LICENCE:
      "kørekortnummer|kørekortnummeret|kørekortnr|nummeret på kørekortet|kørekortets nummer|felt 5|kørekortet",
    IBAN: "iban|iban-nummer|udenlandsk konto|hvilken konto|kontonummer",
    BANK_ACCOUNT:
      "kontonummer|kontonummeret|kontonr|registreringsnummer og konto|reg. og konto|reg nr|reg.nr|registrerings- og kontonummer|hvilken konto|bankkonto|konto vil du|hvor skal pengene|hvor vil du have pengene|udbetales til|kontooplysninger|nemkonto",
    CARD: "kortnummer|kortnummeret|hvilket kort|kortoplysninger|nummeret på kortet|sidste fire|fire sidste|de sidste fire|sidste 4|fire sidste cifre|sidste fire cifre|cifrene på kortet|kortet du betalte|kortet",
    EXPIRY: "udløbsdato|udløbsdatoen|gyldigt til|udløb|hvornår udløber|måned og år|gyldighed",
    CVV: "cvc|cvv|sikkerhedskode|sikkerhedskoden|kontrolcifre|kontrolcifrene|tre cifre|de tre cifre|bag på kortet|på bagsiden|bagsiden|cvc-koden",
    IP: "ip-adresse|ip adresse|ip-adressen|ip",
    MAC: "mac-adresse|mac-adressen|mac adresse",
    IMEI: "imei|imei-nummer|imei-nummeret",
    USERNAME:
      "brugernavn|brugernavnet|bruger-id|login|loginnavn|logger du ind med|logger du ind som|nick|profilnavn|hvad hedder du på|hvad hedder profilen|hvad hedder kontoen|alias|gamertag",
    PASSWORD:
      "adgangskode|adgangskoden|kodeord|kodeordet|password|pin|pinkode|pin-kode|puk|puk-kode|hvilken kode|koden|kode fik du|koden du fik|dørkode|dørkoden|portkode|kode til døren|kode til opgangen|alarmkode|alarmkoden|engangskode|engangskoden|bekræftelseskode|sms-koden|telefonkode|kundekode|sikkerhedsspørgsmål|afhentningskode|wifi-kode|netværksnøgle",
    PLATE:
      "nummerplade|nummerpladen|registreringsnummer|registreringsnummeret|indregistreringsnummer|regnr|hvilken bil|hvilket køretøj|bilens nummer",
    VIN: "stelnummer|stelnummeret|vin-nummer|vin|chassisnummer",
    ACCOUNT_ID:
      "kundenummer|kundenummeret|kundenr|kunde-id|medlemsnummer|medlemsnummeret|aftalenummer|aftalenummeret|kontraktnummer|policenummer|policenummeret|forsikringsnummer|målernummer|målernummeret|aftagenummer|installationsnummer|målepunkt|abonnementsnummer|medarbejdernummer|lejemålsnummer|lejernummer|lejemål|lånernummer|lånenummer|rejsekortnummer|rejsekort|studienummer|bonusnummer|debitornummer|depotnummer",
    ORDER_ID:
      "ordrenummer|ordrenummeret|ordrenr|bestillingsnummer|bestillingsnummeret|fakturanummer|fakturanummeret|sagsnummer|sagsnummeret|sagsnr|journalnummer|skadenummer|skadesnummer|skadenummeret|kollinummer|sporingsnummer|track and trace|track & trace|trackingnummer|forsendelsesnummer|pakkenummer|pakkenummeret|bookingnummer|bookingreference|reference|referencen|referencenummer|referencenummeret|billetnummer|reservationsnummer|returnummer|transaktions-id|hvilken ordre|hvilken faktura|hvilken bestilling|kvitteringsnummer|tilbudsnummer|betalings-id|afgiftsnummer",
    COORDINATES: "koordinater|koordinaterne|gps-position|position|præcist sted|del din position",
    PERSON:
      "hvad hedder du|hvad hedder i|hvad er dit navn|dit navn|fulde navn|dit fulde navn|fuldt navn|hele navnet|for- og efternavn|fornavn og efternavn|navn|navnet|fornavn|fornavnet|efternavn|efternavnet|hvem taler jeg med|hvem snakker jeg med|hvem skriver jeg med|hvem chatter jeg med|hvem er det|hvem har jeg|hvem gælder|hvem drejer det sig|hvem står|hvem står som|hvem ejer|hvem skal|hvem ringer|hvem kørte|hvem henter|i hvilket navn|hvilket navn|på hvilket navn|navn på|navnet på|hedder barnet|hedder han|hedder hun|hedder din|hedder børnene|hvad hed|stave|staves det|hvordan staves|kontaktperson|kortholder|hvem rejser|navne på alle|navnene på|pårørende|værge|pigenavn|tidligere efternavn",
    HEALTH:
      "diagnose|sygdom|sygdomme|allergier|allergi|medicin|helbred|helbredstilstand|særlige behov|hvorfor er du sygemeldt|gener",
    RELIGION: "religion|trossamfund|religiøse grunde|menighed|sogn",
    UNION: "fagforening|fagforbund|organiseret",
    POLITICS: "parti|politisk*",
    ETHNICITY: "etnisk*|oprindelse",
  },
  numbers: {
    digits:
      "nul/nulle en/et/én/ét/ener/eet to/toer/totallet tre/treer fire/firer fem/femmer seks/sekser syv/syver/søv otte/otter ni/nier",
    teens: "ti elleve/elve tolv tretten fjorten femten seksten/sejsten sytten/søtten atten nitten",
    tens: "tyve/tyv tredive/tredve/treti fyrre/fyrretyve/fyrreti/firti halvtreds/halvtredsindstyve/femti tres/tresindstyve/seksti/treds halvfjerds/halvfjerdsindstyve/syvti/halvfjers firs/firsindstyve/otti/firds halvfems/halvfemsindstyve/niti/halvfemser",
    and: "og",
    digitFirst: true,
    twice: "dobbelt/to gange/dobbelt-",
    thrice: "tre gange/tredobbelt",
    hundred: "hundrede/hundred/et hundrede/ethundrede",
  },
  signs: {
    at: "snabel-a/snabela/snabel a/snabel/at/ad/krøllealfa/alfa-a/grisehale/at-tegn/æt",
    dot: "punktum/dot/punkt/prik",
    dash: "bindestreg/streg/minus/tankestreg/minustegn/mellemstreg",
    underscore: "underscore/understreg/understregning/bundstreg/lav streg/under streg",
    slash: "skråstreg/slash/skrå streg",
    plus: "plus/plustegn",
  },
  spelling: {
    asIn: "som i|som|for",
    alphabet:
      "anna=a bernhard=b cecilie=c david=d erik=e frederik=f georg=g hans=h ida=i johan=j karen=k ludvig=l mari=m marie=m nikolaj=n odin=o peter=p quintus=q rasmus=r søren=s theodor=t teodor=t ulla=u viggo=v william=w xerxes=x yrsa=y zackarias=z zacharias=z ægir=æ øresund=ø åse=å anders=a bent=b birgit=b carl=c christian=c dorte=d emil=e finn=f gustav=g gurli=g henrik=h ib=i inger=i jens=j kaj=k karl=k lars=l lise=l mads=m niels=n ole=o otto=o poul=p preben=p rita=r svend=s sofie=s tove=t tage=t ursula=u verner=v vagn=v wilhelm=w yvonne=y zebra=z ærlig=æ øjvind=ø østen=ø åge=å ågot=å",
  },
  age: {
    after:
      "år|år gammel|år gamle|årig|årige|åring|åringen|åringer|mdr|måneder|måneder gammel|mdr gammel|uger gammel|års alderen|års fødselsdag|årene|somre",
    before: "alder|alderen|fylder|fyldt|fyldte|er|bliver|blev|snart|i en alder af|over|knap|næsten|kun|på",
  },
};
