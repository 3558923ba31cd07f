import type { LanguageWords } from "./language-words.ts";

/** Norwegian, Bokmål with Nynorsk and spoken forms. Written for this project from general knowledge. */
export const NB: LanguageWords = {
  language: "nb",
  announce: {
    PHONE:
      "telefon|telefonen|telefonnummer*|telefonnr|=tlf|=tlf nr|=tlfnr|=tel|=tlfn|=tlf.nr|mobil|mobilen|mobilnummer*|mobilnr|=mob|=mobnr|=mob nr|=mbl|hjemmenummer|fasttelefon*|jobbtelefon*|jobbnummer*|jobbmobil*|direktenummer|=dir|sentralbord|=fax|faks|kontaktnummer*|ring meg på|ring oss på|ring på|ring tilbake på|ring opp på|ringe på|ringe meg på|ringer på|ring gjerne|ring helst|=ring|ring heller|ringes på|ringes opp på|ringte fra|ringer fra|kan nås på|nås på|nåes på|treffes på|træffes på|treffast på|treff meg på|får tak i meg på|få tak i meg på|når meg på|når dere meg på|kontakt meg på|kontaktes på|sms til|send sms til|melding til|send melding til|tekst meg på|whatsapp|=wa|vipps til|vippse til|vipps|=vipps|vippsnummer|nummeret er|nummer er|nummeret mitt er|nummeret mitt|nr mitt er|mitt nummer|nytt nummer|nye nummeret|nytt nr|gammelt nummer|nummeret hans|nummeret hennes|tilbakeringing|tilbakering|=tbr|ring attende på|telefonnummeret|på nummer|på nr|fra nummer",
    EMAIL:
      "e-post|e-posten|e-postadresse*|epost|eposten|epostadresse*|=e post|=ep|mail|mailen|mailadresse*|mailadr|=mailadr|mailen min|eposten min|e-posten min|=e-mail|=email|e-mail|email|mailes til|mail til|mail meg på|send til|send kvittering til|sendes til|send det til|send meg på|kvittering til|bekreftelse til|faktura på e-post|epostadr|jobbmail*|jobbepost|skriv til",
    ADDRESS:
      "adresse|adressen|adressa|adressen er|adr|=adr|gateadresse*|hjemmeadresse*|heimeadresse|postadresse*|leveringsadresse*|=lev adr|=levadr|besøksadresse*|fakturaadresse*|folkeregistrert|folkeregistrert på|folkeregistrert adresse|folkeregisteradresse|ny adresse|ny adr|nye adressen|gammel adresse|gamle adressen|bor i|bor på|bor nå i|bor|bur i|bur på|bor no i|bodde i|bodde på|bosatt|bosatt i|bosatt på|flytter til|flyttet til|flytta til|flyttar til|flytter fra|flytter inn i|flytting til|flytting fra|innflytting|utflytting|sendes til|send til|leveres til|leveres i|lever til|levering til|hentes i|hentes på|henting|hente på|hentested|hentested er|kjør til|kom til|kjøre fra|anleggsadresse|anlegg|målepunktadresse|leiligheten i|leilighet i|leilighet|=leil|=leil nr|leilighetsnummer|bolignummer*|bruksenhet|bruksenhetsnummer*|=bnr|=h0|huset i|huset på|huset|hytta i|hytta på|hytte|hytta|eiendom|eiendommen|eiendom gnr|gnr|gnr bnr|=gnr|=c/o|c/o|postboks|=pb|=boks|objekt|=beboer i|beboer|leietaker i|skadested|skadeadresse|fra adresse|til adresse|gården|garden|bustad|=adresse",
    POSTCODE: "postnummer*|postnr|=post nr|=pnr|=postnr|postnummeret er|poststed|postadresse",
    DOB: "født|født den|=f|=født|=f dato|=fdato|=fdt|=f.d|fødselsdato*|fødselsdag*|fødselsdatoen|fødselsår|fødd|fødde|fyller år|fyller år den|født i|bursdag|bursdagen|=født dato",
    AGE: "alder|alderen|fyller|fylte|fylt|=blir|=ble|=er|snart|barna|jenta|gutten|datter|sønn|ungene|=er på|gamal|gammel",
    NATIONAL_ID:
      "fødselsnummer*|fødselsnummeret|fødselsnummeret er|fødselsnr|=fødselsnr|=fnr|fnr|=f nr|=fdnr|=f.nr|=fødsnr|personnummer*|personnummeret|personnr|=pnr|=pers nr|=persnr|d-nummer*|d-nummeret|d nummer|d-nr|=dnr|=d nr|dnummer|h-nummer|11 siffer|elleve siffer|11 sifre|de fem siste|fem siste|siste fem|5 siste|siste 5|siste fem siffer|id-nummer|id nummer|id-kort*|id-kortet|nasjonalt id-kort|nasjonalt id|legitimasjon|legitimasjonsnummer|legnr|helsetrygdkort*|europeisk helsetrygdkort|duf-nummer*|duf|=duf nr|dufnr|oppholdskort*|oppholdskortnummer|oppholdstillatelse nr|fødselsnummer barn|bankid fødselsnummer|fødsels- og personnummer|fødselsnumeret|fødselsnr er|tk-nummer",
    PASSPORT:
      "pass|passet|passnummer*|passnummeret|passnr|=pass nr|passets nummer|reisedokument*|nødpass|flyktningpass|utlendingspass|passport|passet hennes|passet hans|=passno",
    DRIVING_LICENCE:
      "førerkort|førerkortet|førerkortnummer*|førerkortnr|førarkort*|lappen|=fk nr|=fknr|førerkort nr|sertifikat|=førerkort nr|førerkortets nummer|kjørekort|felt 5",
    IBAN: "iban|iban-nummer*|iban nummer|iban-nr|ibannr|iban er|utenlandskonto|konto i utlandet|kontonummer|konto|kontoen|til konto|utbetales til|refusjon til|overfør til",
    BANK_ACCOUNT:
      "kontonummer*|kontonummeret|kontonr|=konto nr|=ktonr|=kto|=kto nr|=knr konto|konto|kontoen|konto er|bankkonto|bankkontoen|bankkontonummer|lønnskonto*|sparekonto*|brukskonto*|driftskonto|bsu|bsu-konto|klientkonto|utbetales til|utbetaling til|betales til|refusjon til|refunderes til|tilbakebetaling til|tilbakebetales til|overfør til|overføres til|overført til|sett inn på|settes inn på|inn på konto|på konto|til konto|til kontoen|til kontonummer|fra konto|avtalegiro fra|pengene på|gironr|girokonto|dnb konto|=dnb|sparebank|=sb1|sbanken|nordea",
    CARD: "kort|kortet|kortnummer*|kortnummeret|kortnr|=kort nr|bankkort*|betalingskort*|kredittkort*|debetkort*|visa|visakort*|visa-kort*|mastercard*|=mc|maestro|bankaxept|amex|american express|ender på|slutter på|som slutter på|som ender på|ender med|slutter med|siste fire|fire siste|de fire siste|siste 4|4 siste|siste fire siffer|fire siste siffer|siste sifre|nytt kort|nye kortet|gammelt kort|kortet mitt|=pan",
    EXPIRY:
      "utløper|utløp|utløpsdato*|utløpsdatoen|=utl|gyldig til|gyldig t|gyldig t.o.m|gyldig tom|gyldighet|går ut|=gått ut|=exp|=expiry|=gyldig|gjelder til|utløpsmåned|mm/åå|varer til",
    CVV: "cvc|cvc2|cvv|cvv2|cvc-kode*|cvv-kode*|=cvc kode|sikkerhetskode*|sikkerhetskoden|kontrollkode*|kontrollsiffer*|tre siffer|tre siffer bak|tre sifre|tre tallene|tre siste bak|tallene bak|sifrene bak|siffer bak|bak på|baksiden|på baksiden|bak på kortet|på baksiden står|=kode bak|=bak|fire siffer foran",
    IP: "ip-adresse*|ip adresse*|=ip|ip-en|ip-en min|min ip|ip-nummer|offentlig ip|fast ip|ipv4|ipv6|pålogging fra|innlogging fra|logget inn fra|ip er",
    MAC: "mac-adresse*|mac adresse*|=mac|macadresse*|ruterens mac",
    IMEI: "imei|imei-nummer*|imei nummer|imei-nr|imei nr|imeinr|=imei1|=imei2|imei-nummeret",
    USERNAME:
      "brukernavn*|brukernavnet|brukarnamn*|brukernamn|bruker-id|brukerid|bruker id|=bruker|brukeren|=brnavn|=user|username|innloggingsnavn|innlogging|innlogget som|logget inn som|logger inn med|logger inn som|logga inn som|=login|login|pålogging|påloggingsnavn|nick|nicket|nickname|kallenavn|kallenavnet|profil|profilen|profilnavn*|kontonavn*|alias|signatur på forumet|handle|heter der|heter på|insta|instagram|ig|=ig|tiktok|snap|snapchat|snappen|telegram|discord|steam|twitch|gamertag|psn|skype|twitter|facebook|finn-bruker|finn bruker|tise|spillernavn|brukerprofil",
    PASSWORD:
      "passord*|passordet|passordet er|passordet mitt|=pw|=pwd|=pass|=passo|password|samtalepassord|talekode*|talekoden|kodeord*|kodeordet|kundepassord|sikkerhetsord|hemmelig ord|avtalt passord|pinkode*|pin-kode*|pin kode*|pin|=pin|pinkoden|pin-koden|puk|puk-kode*|pukkode*|puk kode|=puk|=puk1|engangskode*|engangskoden|engangspassord*|verifiseringskode*|verifikasjonskode*|bekreftelseskode*|bekreftelseskoden|aktiveringskode*|sms-kode*|smskode*|sms-koden|innloggingskode*|påloggingskode*|kode på sms|koden er|koden din er|koden|=kode|koden min|kode fra|koden på|din kode|dørkode*|dørkoden|døra kode|portkode*|portkoden|inngangskode*|inngangskoden|garasjekode*|bomkode*|bomkoden|alarmkode*|alarmkoden|nøkkelboks*|nøkkelboksen|nøkkelskap*|kodelås*|kodelåsen|hengelås kode|hentekode*|hentekoden|pakkeboks kode|pakkeboksen|utleveringskode|kode til døra|koden til|kode til|kode inn|wifi-passord*|wifi passord*|wifi-kode*|wifikode*|wifi|wi-fi|trådløst nett|nettverksnøkkel*|nettverksnøkkelen|nettverkspassord*|nettverkskode|wpa-nøkkel*|wpa2|=wpa|sikkerhetsnøkkel*|midlertidig passord|sikkerhetsspørsmål|bankid-passord|kode app|simkode|kodebrikke|hyttekode",
    PLATE:
      "regnr|=reg nr|=reg|=reg.nr|=regno|regnummer*|regnummeret|registreringsnummer*|registreringsnummeret|registreringsnr|skilt|skiltet|skiltnummer*|skiltnr|=skiltnr|bilskilt*|nummerskilt*|kjennemerke*|kjenneteikn|kjennetegn|bilnummer*|bilen er|bilen|=bil|=bilen|bil med reg|bil med skilt|kjøretøy|kjøretøyet|tilhenger|tilhengeren|hengeren|hengar|båthenger*|båthengeren|campingvogn*|campingvogna|motorsykkel|motorsykkelen|moped|mopeden|elbil|leiebil|leiebilen|varebil|varebilen|traktor|parkering for|parkert|bombrikke til|brikke til|eu-kontroll på|dekkskift på|bot på|=fotoboks",
    VIN: "understellsnummer*|understellsnummeret|understellsnr|=understell|understellsnumer|=vin|vin-nummer*|vin nummer|vin-nr|vinnummer|vin-kode|chassisnummer*|chassisnr|chassis nr|chassinummer*|rammenummer*|rammenr|rammenummeret",
    ACCOUNT_ID:
      "kundenummer*|kundenummeret|kundenr|=kunde nr|=kd nr|=knr|=k nr|=kundeno|kundeid|kunde-id|kunde id|=kunde|kundekonto|abonnementsnummer*|abonnementsnr|=abnr|=ab nr|abonnement nr|=abonnement|abonnements-id|avtalenummer*|avtalenr|avtale nr|=avtale|=avt nr|avtale-id|avtaleid|avtalen|kontraktsnummer*|kontraktnummer*|kontraktnr|=kontrakt|leiekontrakt*|leiekontrakt nr|leieforhold|leietakernummer|husleieavtale|medlemsnummer*|medlemsnummeret|medlemsnr|medlemnr|=medl nr|=medlnr|medlems-id|medlemskort*|=medlem|medlemskap|medlemsskap|bonuskort*|bonusnummer*|trumfkort|trumf|trumfnummer|coop-medlem*|coop medlem*|eurobonus*|=eb|eurobonusnummer|cashpoints|reward-nummer|rewardnummer|lojalitetskort|kundeklubb*|klubbkort*|fordelskort*|gavekort|gavekortnummer|polisenummer*|polisenr|=polise|polise nr|polisen|=pol nr|=polnr|forsikringsnummer*|forsikringsnr|forsikringsavtale|forsikringsbevis|=forsikring|målepunkt-id*|målepunktid*|målepunkt id|målepunkt|=mp-id|=mpid|målepunktet|målernummer*|målernr|måler nr|=måler|målaren|målarnummer|måleren|strømmåler|anleggsnummer*|anleggsnr|anleggs-id|=anl nr|=anlegg|=gsrn|ansattnummer*|ansattnr|=ansatt nr|=ans nr|=ansnr|ansatt-id|tjenestenummer*|tjenestenr|personalnummer|pasientnummer|journalnummer|studentnummer*|studentnr|elevnummer|lånekort*|lånekortnummer*|lånenummer*|lånenr|=lån|lånet|boliglån|depot|depotnummer*|depotnr|ruter-kort|reisekort*|reisekortnummer|månedskort|brikkenummer*|brikkenr|autopass-brikke|autopass|adgangskort*|nøkkelkort|simkortnummer*|sim-kort nr|iccid|=sim nr|kid kunde|tt-kort*|tt-kortnummer|=tt nr|andelsnummer*|andel nr|andelsnr|=andel|seksjonsnummer|seksjonsnr|søkernummer|saksnummer lånekassen|giveravtale|givernummer|fadder nr|faddernummer|kredittkonto|partnernummer|ekspedisjonsnummer|leverandørnummer|båtplassnummer|fiskerinummer|bonde nr|produsentnummer*|produsentnr",
    ORDER_ID:
      "ordrenummer*|ordrenummeret|ordrenr|=ordre nr|=ordreno|ordre|ordren|=ordnr|=ord nr|ordre-id|order|bestillingsnummer*|bestillingsnr|=best nr|=bestnr|bestilling|bestillingen|bestillinga|kjøpsnummer|kvitteringsnummer*|kvitteringsnr|kvittering|kvitteringa|fakturanummer*|fakturanr|=fakt nr|=faktnr|=fakt|faktura|fakturaen|faktura nr|kid|kid-nummer*|kid nummer|kid-nr|kidnr|=kid|purring|inkassosak*|inkasso|kreditnota*|saksnummer*|saksnummeret|saksnr|=sak nr|=saksnr|=sak|saka|saken|sak nr|sak|saksid|journalnr|skadenummer*|skadenr|=skade nr|=skade|skadesak*|skadesaksnummer|skademelding|=sk nr|skadenummeret|feilmelding nr|feilmeldingsnummer|arbeidsordre*|=ao|=ao nr|kollinummer*|kollinr|kolli|kolli-id|=kolli nr|sporingsnummer*|sporingsnummeret|sporingsnr|sporingskode*|sporings-id|sporing|=spor nr|=sporing|sendingsnummer*|sendingsnr|sending|sendinga|sendingen|forsendelse*|forsendelsesnummer*|pakkenummer*|pakkenr|pakke nr|=pakke|pakken|pakka|pakke-id|fraktbrev*|fraktbrevnummer*|returnummer*|returnr|retur nr|retur-id|=retur|returen|returordre|reklamasjonsnummer*|reklamasjonsnr|reklamasjon|reklamasjonssak|=rma|bestillingsreferanse|bookingnummer*|bookingnr|booking|bookingen|bookingref*|=bookingref|reservasjonsnummer*|reservasjonskode|reservasjon|reservasjonen|bekreftelsesnummer*|billettnummer*|billettnr|billett|billetten|e-billett|billett nr|=ref|=ref nr|=refnr|=vår ref|=deres ref|referanse|referansen|referansenummer*|referansenr|referansekode*|transaksjonsnummer*|transaksjons-id*|transaksjon|betalingsreferanse|tilbud nr|tilbudsnummer*|tilbudsnr|søknadsnummer*|søknad nr|søknaden|anmeldelse|anmeldelsesnummer|politianmeldelse|=pol.anm|anmeldelsesnr|henvendelse|henvendelsesnummer*|henvendelse nr|hendelse|ticket|ticketnummer|=inc|incident|oppdragsnummer*|oppdragsnr|oppdrag|henvisning nr|resept nr|verkstedordre|garantisak*|tollnummer|avvik nr|avviksnummer|forelegg nr|bot nr|klagesak|klagenummer|kravnummer*|kravnr|=krav",
    COORDINATES:
      "koordinat*|koordinatene|=koord|gps|gps-posisjon|gps-koordinater|=pos|posisjon|posisjonen|wgs84|lat|utm|breddegrad",
    PERSON:
      "heter|jeg heter|eg heiter|heiter|æ hete|hete|=navn|navn|navnet er|navnet mitt er|mitt navn er|namnet mitt er|namn|navnet|fullt navn|fornavn|etternavn|etternamn|fornamn|=kd|=kunde|kunde|kunden|kd|innringer|=innr|ringer|kontakt|kontaktperson|fullmektig|fullmakt til|fullmakt for|fullmaktshaver|verge|verje|hjelpeverge|pårørende|nærmeste pårørende|leietaker|leietakar|utleier|huseier|beboer|=ft|forsikringstaker|forsikret|pasient|=pas|pas|pasienten|bruker|medlem|kontoeier|kontohaver|kortholder|kortinnehaver|abonnent|eier|eieren|=eier|eigar|selger|kjøper|selgeren|reisende|passasjer|passasjerer|=pax|mottaker|mottakar|mottakeren|avsender|avsendar|bestiller|bestilleren|søker|søkeren|saksbehandler|saksbehandlar|=sbh|rådgiver|megler|megleren|tekniker|montør|montøren|vaktmester|vaktmesteren|kollega|kollegaen|sjef|sjefen|leder|rektor|lærer|læreren|=herr|=fru|=frøken|=hr|=dr|=doktor|=prof|=adv|=advokat|=kaptein|=søster|=prest|=presten|=ing|=sokneprest|lege|fastlege|fastlegen|legen|sykepleier|=spl|=jordmor|ektemann|ektemannen|mannen|=mann|kona|=kone|hustru|samboer|samboeren|sambuar|kjæreste|kjæresten|sønn|sønnen|son|sonen|datter|dattera|datteren|dotter|dottera|bror|broren|søster|søstera|søsteren|mor|mora|moren|mamma|far|faren|pappa|besta|bestemor|bestefar|mormor|morfar|farmor|farfar|tante|onkel|barnet|barna|barn|ungen|gutten|guten|jenta|eks|eksmann|ekskone|enke etter|enkja etter|enkemann etter|født|fødd|=f|tidligere|pikenavn|ugift|hilsen|=hils|mvh|vennlig hilsen|med vennlig hilsen|med venleg helsing|venleg helsing|helsing|beste hilsen|=vh|=hilser|på forhånd takk|hei|hallo|heisann|=takk|=att|=att:|snakke med|snakket med|snakka med|prate med|pratet med|prata med|skrevet med|traff|møtte|ringte|signert|undertegnede|underteikna|fra|til|frå|kjære|cc",
    HEALTH: "diagnose|sykdom|sjukdom|allergier|allergi|medisiner",
    RELIGION: "religion|livssyn|trossamfunn",
    UNION: "fagforening|fagforbund|organisert i|medlem i fagforeningen",
  },
  ask: {
    PHONE:
      "telefonnummer|telefonnummeret|telefonnr|tlf|mobilnummer|mobilnummeret|mobilnr|hvilket nummer|kva nummer|nummeret ditt|ditt nummer|nå deg på|når vi deg|treffe deg på|få tak i deg|ringe deg på|ringe deg tilbake|ringe tilbake|ringe opp|kontaktnummer|nummer kan vi|nummeret det gjelder|hvilket telefonnummer|nummer vi kan|vippsnummer",
    EMAIL:
      "e-post|e-postadresse|e-postadressen|epost|epostadresse|eposten|e-posten|mail|mailen|mailadresse|mailadressen|hvilken e-post|hvilken mail|hvor skal vi sende|sende kvittering|sende bekreftelsen|sende det til",
    ADDRESS:
      "adresse|adressen|adressa|hvilken adresse|kva adresse|gateadresse|leveringsadresse|leveringsadressen|hjemmeadresse|hvor bor du|hvor bor dere|kor bur du|hvor skal den sendes|hvor skal det sendes|hvor skal pakken|hvor skal vi levere|hvor skal kreditnotaen|hvor flytter|flytter du til|flytter dere til|folkeregistrert|gate og nummer|bolignummer|leilighetsnummer|hvilken gate|hvilken etasje|hvor står bilen|hentested|hentes|fakturaadresse|nye adressen|hvilken bolig",
    POSTCODE: "postnummer|postnummeret|postnummer og sted|poststed|postnr",
    DOB: "fødselsdato|fødselsdatoen|når er du født|når er hun født|når er han født|når er barnet født|er født|født|fødselsdag|når er du fødd|fødselsår|når fyller",
    AGE: "hvor gammel|hvor gamle|alder|alderen|kor gammal|hvilken alder|har du fylt|fylt 18",
    NATIONAL_ID:
      "fødselsnummer|fødselsnummeret|fødselsnr|fnr|personnummer|personnummeret|11 siffer|elleve siffer|fem siste|siste fem|de fem siste|d-nummer|legitimere deg|legitimasjon|id-nummer|identifisere deg|duf-nummer",
    PASSPORT: "passnummer|passnummeret|nummeret i passet|i passet|passopplysninger|pass nummer",
    DRIVING_LICENCE: "førerkortnummer|førerkortnummeret|førerkortnr|nummeret på førerkortet|felt 5|førerkortet",
    IBAN: "iban|iban-nummer|utenlandsk konto|hvilken konto|kontonummer",
    BANK_ACCOUNT:
      "kontonummer|kontonummeret|kontonr|hvilken konto|kva konto|bankkonto|konto vil du|hvor skal pengene|hvor vil du ha pengene|utbetales til|kontoopplysninger|konto skal",
    CARD: "kortnummer|kortnummeret|hvilket kort|kortopplysninger|nummeret på kortet|siste fire|fire siste|siste 4|fire siste siffer|siste fire siffer|siste sifrene|sifrene på kortet|kortet du betalte|kortet",
    EXPIRY: "utløpsdato|utløpsdatoen|gyldig til|utløp|når går kortet ut|når utløper|måned og år|gyldighet",
    CVV: "cvc|cvv|sikkerhetskode|sikkerhetskoden|tre sifrene|tre siffer|bak på kortet|på baksiden|baksiden|kontrollsiffer|cvc-koden",
    IP: "ip-adresse|ip adresse|ip-adressen|ip",
    MAC: "mac-adresse|mac-adressen|mac adresse",
    IMEI: "imei|imei-nummer|imei-nummeret",
    USERNAME:
      "brukernavn|brukernavnet|brukarnamn|logger du inn med|logger du inn som|innloggingsnavn|bruker-id|nick|kallenavn|profilnavn|hva heter du på|hva heter profilen|hva heter kontoen|alias|gamertag|login",
    PASSWORD:
      "passord|passordet|pin|pinkode|pin-kode|puk|puk-kode|hvilken kode|koden|kode fikk du|koden du fikk|dørkode|dørkoden|portkode|kode til døra|kode inn|alarmkode|alarmkoden|engangskode|engangskoden|bekreftelseskode|sms-koden|kodeord|kodeordet|talekode|samtalepassord|sikkerhetsspørsmål|hentekode|wifi-passord|nettverksnøkkel",
    PLATE:
      "registreringsnummer|registreringsnummeret|regnummer|regnummeret|regnr|skiltnummer|skilt|hvilken bil|bilnummer|kjennemerke|hvilket kjøretøy",
    VIN: "understellsnummer|understellsnummeret|vin-nummer|vin|chassisnummer|rammenummer|rammenummeret",
    ACCOUNT_ID:
      "kundenummer|kundenummeret|kundenr|kunde-id|medlemsnummer|medlemsnummeret|avtalenummer|avtalenummeret|kontraktsnummer|polisenummer|polisenummeret|forsikringsnummer|målepunkt-id|målepunktid|målernummer|målernummeret|anleggsnummer|abonnementsnummer|ansattnummer|bonusnummer|eurobonusnummer|lånekortnummer|lånenummer|brikkenummer|reisekort|studentnummer|andelsnummer|depotnummer",
    ORDER_ID:
      "ordrenummer|ordrenummeret|ordrenr|bestillingsnummer|bestillingsnummeret|fakturanummer|fakturanummeret|kid|kid-nummer|kid-nummeret|saksnummer|saksnummeret|saksnr|skadenummer|skadenummeret|kollinummer|sporingsnummer|sporingsnummeret|sendingsnummer|pakkenummer|bookingnummer|bookingreferanse|referanse|referansen|referansenummer|referansenummeret|referansekode|billettnummer|reservasjonsnummer|returnummer|transaksjons-id|hvilken ordre|hvilken faktura|hvilken bestilling|kvitteringsnummer|tilbudsnummer|kravnummer",
    COORDINATES: "koordinater|koordinatene|gps-posisjon|posisjon|nøyaktig sted|del posisjonen",
    PERSON:
      "hva heter du|kva heiter du|ka du heite|hva heter dere|hva er navnet ditt|navnet ditt|ditt navn|fullt navn|fulle navn|fullstendig navn|hele navnet|for- og etternavn|fornavn og etternavn|navn|navnet|namn|namnet ditt|fornavn|fornavnet|etternavn|etternavnet|hvem snakker jeg med|hvem prater jeg med|hvem chatter jeg med|kven snakkar eg med|hvem er det|hvem har jeg|hvem gjelder|hvem gjelder det|hvem står|hvem står som|hvem eier|hvem er eier|hvem skal|hvem ringer|hvem kjørte|i hvilket navn|hvilket navn|på hvilket navn|navn på|navnet på|heter barnet|heter han|heter hun|heter sønnen|heter datteren|heter barna|hva het|stave|staves det|hvordan staves|korleis stavast|bokstavere|kontaktperson|kortholder|hvem reiser|navn på alle|hvem er dere|pårørende|verge|pikenavn|tidligere etternavn",
    HEALTH:
      "diagnose|sykdom|sykdommer|allergier|allergi|medisiner|medisin|helsetilstand|spesielle behov|hvorfor er du sykmeldt|plager|helseutfordringer",
    RELIGION: "religion|livssyn|trossamfunn|religiøse grunner|menighet",
    UNION: "fagforening|fagforbund|organisert",
    POLITICS: "parti|politisk*",
    ETHNICITY: "etnisk*|bakgrunn",
  },
  numbers: {
    digits:
      "null/nul/nulla ein/en/ett/éin/eitt/ener to/toer tre/treer fire/fira/firer fem/femmer seks/sekser sju/syv/sjuer/syver åtte/åtta/åtter ni/nie/nier",
    teens:
      "ti elleve/elve/ellev tolv tretten/trettan fjorten/fjortan femten/femtan seksten/sekstan sytten/søtten/syttan atten/attan nitten/nittan",
    tens: "tjue/tyve/kjue/tjuge tretti/tredve/treddve førti/førr/førti femti/femte seksti sytti/søtti åtti nitti",
    and: "og",
    digitFirst: false,
    twice: "dobbel/dobbelt/dobbelt opp/to ganger",
    thrice: "trippel/tre ganger",
    hundred: "hundre/etthundre/ett hundre/hundra",
  },
  signs: {
    at: "krøllalfa/krøll-alfa/krøll alfa/krølla/alfakrøll/alfa krøll/snabel-a/snabela/at/ætt/ett-tegn/at-tegn/krøllall",
    dot: "punktum/punkt/dot/prikk",
    dash: "bindestrek/strek/minus/tankestrek/minustegn",
    underscore: "understrek/underscore/understreking/under strek/lav strek",
    slash: "skråstrek/slash/skrå strek",
    plus: "pluss/plusstegn",
  },
  spelling: {
    asIn: "som i|som|for",
    alphabet:
      "anna=a bernhard=b cæsar=c cesar=c david=d edith=e fredrik=f gustav=g harald=h ivar=i johan=j karin=k ludvig=l martin=m nils=n olivia=o petter=p quintus=q rikard=r sigrid=s teodor=t theodor=t ulrik=u enkelt-v=v enkeltv=v dobbelt-v=w dobbeltv=w xerxes=x yngling=y zakarias=z ærlig=æ østen=ø åse=å arne=a bjørn=b bergljot=b cecilie=c daniel=d erik=e einar=e finn=f gunnar=g hans=h ida=i jens=j kari=k karl=k knut=k lars=l marit=m mari=m nora=n ola=o olav=o per=p rolf=r siri=s tore=t unni=u viktor=v øystein=ø ågot=å åge=å ærfugl=æ",
  },
  age: {
    after:
      "år|år gammel|år gamle|år gammal|åring|åringen|åringer|åringar|årig|årige|åra|måneder|måneder gammel|mnd|mnd gammel|uker gammel|års alder|års alderen|årsdagen|årene",
    before: "alder|alderen|fyller|fylt|fylte|er|blir|ble|snart|i en alder av|over|knapt|nesten|bare|på",
  },
};
