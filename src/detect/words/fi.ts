import type { LanguageWords } from "./language-words.ts";

/** Finnish. Most words carry `*`: the case endings hang on them. */
export const FI: LanguageWords = {
  language: "fi",
  announce: {
    PHONE:
      "puhelinnumero*|puhelin|puhelimeen|puhelimitse|puh nro|puh n:o|=puh|puhnro|puhno*|=p|=gsm|gsm-numero*|matkapuhelin*|matkapuhelinnumero*|=matkap|=mp|kännykkä*|kännykkänumero*|kännyn numero|=känny|kännyyn|numeroni on|numeroni|mun numero|mun nro|numero on|numerosta|numerossa|numeroon|numeroni|yhteysnumero*|soittonumero*|soittakaa numeroon|soita numeroon|soitto numeroon|soittopyyntö|takaisinsoitto*|takaisinsoitto numeroon|tavoittaa numerosta|tavoitettavissa|tavoittaa|saa kiinni numerosta|saa kiinni|tekstaa|tekstari numeroon|whatsapp|=wa|wapp|lankapuhelin*|=lanka|liittymä*|liittymänumero*|liittymän numero*|=liittymä|puhno|=fax|faksi|työnumero*|työpuhelin*|=tp|=tel|puhelu numerosta|soitti numerosta|vaihtoehtoinen numero",
    EMAIL:
      "sähköposti*|sähköpostiosoite*|sähköpostiosoitteeni|s-posti*|sposti*|=s posti|=sp|=säpo|=sähköp|spostiosoite|e-mail*|email*|=mail|maili|mailiin|mailini|mailiosoite*|meili*|=meili|sähköpostitse|postia osoitteeseen|lähettäkää osoitteeseen|sähköpostiin|säpö*|spostilla",
    ADDRESS:
      "osoite|osoitteeni|osoitteesi|osoitteemme|osoitteeseen|osoitteessa|osoitteesta|osoitteen|osoitteena|=os|=os:|kotiosoite*|katuosoite*|postiosoite*|toimitusosoite*|laskutusosoite*|jakeluosoite*|käyntiosoite*|käyttöpaikan osoite*|käyttöpaikka*|kohdeosoite*|asiointiosoite*|uusi osoite|vanha osoite|uus osoite|asun|asuu|asumme|asutaan|asuvat|asuinpaikka|asuva|asunto|kämppä|huoneisto*|kohde|kohteessa|muutan|muutto|muuttaa|muutamme|muuttanut|muutetaan|toimitus|toimittakaa|toimitetaan|tuokaa|kuljetus|nouto|nouto osoitteesta|postilokero|=pl|mökki|mökin osoite|kiinteistö",
    POSTCODE:
      "postinumero*|postinro|=pnro|=postinro|postinumero ja paikka|postinumero ja -toimipaikka|postitoimipaikka*",
    DOB: "syntymäaika*|syntymäajat|syntymäpäivä*|synt aika|synt|=synt|=s|=syn|synt pvm|=sa|=s aika|=saika|syntynyt|syntyi|syntyneen|synnyin|olen syntynyt|synttärit|=born|synt pv|synttäripäivä",
    AGE: "=ikä|=iältään|=iän|=ikää|=oon|=olen|=on jo|=täyttää|=täytti|=täytän|=ikäinen|lapset|=iät|=ikä on",
    NATIONAL_ID:
      "henkilötunnus*|henkilötunnukseni|henkilötunnuksen|hetu|hetuni|hetun|hetua|hetulla|=hetu|hetunne|hetusi|henk tunnus|=ht|=hlötunnus|henkilötun|henk tun|sotu|sosiaaliturvatunnus*|=sotu|loppuosa|tunnuksen loppuosa|hetun loppu|hetun loppuosa|hetun loppuosa on|henkilötunnuksen loppuosa|=loppu|alkuosa|henkilökortti*|henkilökortin numero|henkkari*|henkkarit|henkilöllisyystodistu*|asiakirjan numero|kela-kortti*|kelakortti*|kela-kortin numero|oleskelulupa*|oleskeluluvan numero|oleskelulupakortti*|eu-sairaanhoitokortti*|sairaanhoitokortin|henkilönumero|sähköinen asiointitunnus|=satu",
    PASSPORT: "passi|passin|passini|passin numero|passinumero*|passin nro|passinro|passia|passilla|matkustusasiakirja*",
    DRIVING_LICENCE:
      "ajokortti*|ajokortin|ajokorttini|ajokortin numero|ajokortin nro|ajokorttinumero*|ajokortin kohta 5|=kortti 5",
    IBAN: "iban|ibanini|ibanille|tilinumero*|tilinro|tilinumeroni|tilille|tililleni|tiliin|tili|=tili|palautustili|palautus tilille|maksu tilille|maksakaa tilille|maksatus tilille|hyvitys tilille|pankkiyhteys|tilini|=tilinro|tilin",
    BANK_ACCOUNT:
      "tilinumero*|tilinro|tilini|tilin numero|vanha tilinumero|säästötili*|käyttötili*|pankkitili*|tilille nro|rahastotili*|arvo-osuustili*|ao-tili*|clearing",
    CARD: "kortti|kortin|korttini|kortilla|kortilta|korttia|kortin numero|kortin nro|korttinro|korttinumero*|korttinumeroni|luottokortti*|luottokortin|pankkikortti*|pankkikortin|maksukortti*|maksukortin|debit|credit|visa|visan|visalla|mastercard*|master|amex|american express|=pan|loppuu|päättyy|päättyvä|päättyvällä|päättyvän|päättyvältä|numeroihin|neljä viimeistä|4 viimeistä|viimeiset neljä|viimeiset 4|viimeiset numerot|loppunumerot|korttinumero",
    EXPIRY:
      "voimassa|voim|=voim asti|voimassaolo*|voimassa asti|vanhenee|vanhentuu|vanhenemis*|erääntyy kortti|=exp|=vanh|=vm|voimassaoloaika*|umpeutuu|=voim|viimeinen voimassaolo*|voimassa saakka|kk/vv|kuukausi ja vuosi",
    CVV: "cvv|cvv2|cvc|cvc2|turvakoodi*|tarkistusnumero*|turvaluku*|varmistusnumero*|varmenneluku*|kääntöpuolen numero|kolme numeroa takaa|3 numeroa takaa|takana|=takaa|=takana oleva|takapuolella|kääntöpuolella|kortin takaa|kolminumeroinen",
    IP: "ip-osoite*|=ip|ip osoite*|oma ip|mun ip|julkinen ip|kiinteä ip|ip:stä|ip:nä|ipv4|ipv6|ip-osoitteesta|ip:ni",
    MAC: "mac-osoite*|mac osoite*|=mac|mac address|laitteen mac|reitittimen mac",
    IMEI: "imei|imei-koodi*|imei koodi|imein|imei1|imei2|imei-numero*|laitetunnus",
    USERNAME:
      "käyttäjätunnus*|käyttäjätunnukseni|käyttäjänimi*|käyttäjänimeni|käyttäjä|=käyttäjä|tunnus|tunnuksella|tunnukseni|=tunnus|käyttistunnus|nimimerkki*|nimimerkillä|nikki|nick|nickillä|nickini|nickname|login|username|user|profiili|profiilini|insta|instagram|instassa|ig|=ig|tiktok|snäppi|snapchat|telegram|discord|twitter|steam|steamissa|psn|gamertag|pelaajatunnus*|kirjautumistunnus*|kirjautumisnimi|vintedissä|torissa|kirjaudun tunnuksella|pelitunnus*|alias",
    PASSWORD:
      "salasana*|salasanani|salasanaksi|salis|=pw|=pwd|=ss|password|väliaikainen salasana|kertakäyttösalasana|tunnussana*|tunnusluku*|tunnuslukuni|pin|=pin|pin-koodi*|pin koodi*|pinkoodi*|pinni|puk|=puk|puk-koodi*|puk koodi*|kertakoodi*|kertakäyttökoodi*|kertakäyttöinen koodi|vahvistuskoodi*|varmennuskoodi*|varmistuskoodi*|tekstiviestikoodi*|turvakoodi sovellus|kirjautumiskoodi*|aktivointikoodi*|ovikoodi*|oven koodi*|ovikoodin|rapun koodi|rapun ovikoodi|alaoven koodi*|ulko-oven koodi*|porttikoodi*|portin koodi*|hälytinkoodi*|hälyttimen koodi*|hälytyskoodi*|avainboksi*|avainboksin koodi*|avainsäilö|avainsäilön koodi|lukon koodi*|lukkokoodi*|munalukon koodi|numerolukko|kassakaapin koodi|noutokoodi*|noutokoodin|lokeron koodi|lokerokoodi*|pakettiautomaatin koodi|saapumiskoodi*|avauskoodi*|avauskoodin|suojauskoodi*|suojakoodi*|wifi-salasana*|wifin salasana*|wlan-salasana*|wlan-avain*|wlanin salasana*|langattoman salasana*|verkon salasana*|langattoman verkon avain|verkkoavain*|wpa-avain*|wifi-koodi|wifin koodi|koodi on|=koodi|koodi:|koodisi on|turvakysymy*|turvakysymyksen vastaus|tunnistesana*|turvasana*|pääsykoodi*",
    PLATE:
      "rekisterinumero*|rekisteritunnus*|rekisteri|rekisterissä|rekkari*|rekkarinro|rekkarilla|rekkari on|rek nro|rek no|reknro|rekno|=rek|=rek:|reknrot|auton rekisteri*|kilpi|kilvet|rekisterikilpi*|rekisterikilvet|tunnuksella auto|ajoneuvo|=ajon|auto rek",
    VIN: "valmistenumero*|valmistenro|alustanumero*|alustan numero|runkonumero*|rungon numero|=vin|vin-koodi*|vin-numero*|vin koodi|vin numero|ajoneuvon tunniste|=runko nro|=vnro",
    ACCOUNT_ID:
      "asiakasnumero*|asiakasnumeroni|asiakasnro|asiakas nro|asnro|=as nro|=asnro|=asno|as no|asiakastunnus*|asiakaskoodi*|asiakas id|=asiakas|sopimusnumero*|sopimusnro|sopimus nro|sopimuksen numero*|sopimustunnus*|sopimus|=sop|sop nro|=sopnro|=sop nro|liittymäsopimus nro|jäsennumero*|jäsennro|jäsennumeroni|jäsen nro|jäsentunnus|jäsenkortti*|jäsenkortin numero|jäsenyys nro|=jäsen|=jäs nro|kanta-asiakasnumero*|kanta-asiakaskortti*|kanta-asiakas nro|etukortti*|etukortin numero|s-etukortti*|plussa-kortti*|plussakortti*|plussa-numero*|bonuskortti*|finnair plus|plus-numero*|asiakasomistajanumero*|omistajanumero*|käyttöpaikkanumero*|käyttöpaikkatunnus*|käyttöpaikan numero*|käyttöpaikan tunnus|käyttöpaikka nro|=kp nro|=kp|kp-nro|käyttöpaikkanro|käyttöpaikka|mittarinumero*|mittarin numero*|mittari nro|mittarinro|mittari|mittauspiste*|gsrn|vakuutusnumero*|vakuutusnro|vakuutus nro|vakuutustunnus*|vakuutussopimus|vakuutuskirja*|vakuutuskirjan numero|vakuutuksen numero*|poliisi nro|henkilöstönumero*|henkilönumero*|henkilökuntanumero*|henkilöstönro|työntekijänumero*|työntekijänro|tt-nro|virkakortti|virkakortin numero|kulkukortti*|kulkutunniste|opiskelijanumero*|opiskelijanro|opiskelijatunnus|oppijanumero*|potilasnumero*|potilastunnus|eläkenumero*|eläketunnus|vuokrasopimus|vuokrasopimusnumero*|huoneistotunnus*|vuokralaisnumero*|vuokralaisnro|hakijanumero*|kirjastokortti*|kirjastokortin numero|matkakortti*|matkakortin numero|hsl-kortti*|lainanumero*|lainan numero*|salkkunumero*|sim-kortin numero|iccid|asiakasnum|tilaajanumero*|tilaajatunnus*|tilausnumero lehti|osakasnumero*|maksajanumero*",
    ORDER_ID:
      "tilausnumero*|tilausnro|tilausno|tilaus nro|tilauksen numero*|tilausnumeroni|tilaus|tilauksen|tilaukseni|tilausta|tilauksesta|=til nro|=tilnro|tilaustunnus*|tilausvahvistus*|order|viitenumero*|viitenro|viite|viitteellä|viitteenä|=viite|=viitenro|viitteenne|viitteemme|varausnumero*|varausnro|varaus nro|varaustunnus*|varauskoodi*|varauksen numero*|varaus|varausviite|=pnr|pnr-koodi|lippunumero*|lipun numero*|lipputunnus|lippu nro|seurantakoodi*|seurantatunnus*|seurantanumero*|seurantanro|seuranta|lähetystunnus*|lähetysnumero*|lähetyskoodi*|lähetyksen tunnus|lähetys|paketti|paketin numero*|paketin tunnus|paketin seuranta*|pakettinumero*|kollinumero*|rahtikirja*|rahtikirjan numero|saapumisilmoitus*|saapumisilmoituksen numero|kirjattu kirje|kirjatun kirjeen|laskunumero*|laskunro|lasku nro|laskun numero*|laskun nro|lasku|laskun|laskusta|laskulla|hyvityslasku*|hyvityslasku nro|=lasku|tarjousnumero*|tarjous nro|tarjous|vahinkonumero*|vahinkotunnus*|vahinkonro|vahinko nro|vahinkoilmoitus*|vahinkoilmoituksen numero|vahinko|vahingon|=vah nro|korvaushakemus nro|palvelupyyntö*|palvelupyyntönumero*|palvelupyynnön numero*|=pp|tiketti*|tiketin numero|tiketti nro|tikettinumero*|ticket|tapausnumero*|tapaus|tapauksen numero*|tapaustunnus*|=case|casenumero|case nro|vikailmoitus*|vikailmoituksen numero|vikatunnus|vikailmo|vikanumero*|häiriönumero*|häiriöilmoitus*|reklamaatio*|reklamaationumero*|reklamaatio nro|=rekla|rekla nro|asianumero*|asiatunnus*|asian numero|asianro|diaarinumero*|diaarinro|dnro|=dnro|hakemusnumero*|hakemus nro|hakemuksen numero*|hakemustunnus*|hakemus|päätösnumero*|päätös nro|päätöksen numero*|ilmoitusnumero*|ilmoitus nro|rikosilmoitus*|rikosilmoituksen numero|työnumero*|työmääräin|työmääräys*|työtilaus|=tm nro|huoltotilaus*|huoltonumero*|palautusnumero*|palautustunnus*|palautus nro|palautuskoodi*|kuitti nro|kuittinumero*|tapahtumatunnus*|maksutunnus*|arkistointitunnus*|maksumuistutus|pysäköintivirhemaksu*|valvontamaksu*|maksukehotus|ulosottoasia*|ajanvarausnumero*|reseptinumero*|lähete nro|viitetieto|=ref|=ref nro|referenssi|asiointinumero*",
    COORDINATES: "koordinaati*|gps|gps-koordinaati*|sijainti|sijaintini|leveysaste|pituusaste|=lat|=lon|=n|paikkatieto",
    PERSON:
      "=herra|=hra|=rouva|=rva|=neiti|=nti|=tohtori|=tri|=lääkäri|=lääk|=lekuri|=prof|=professori|=dosentti|=rehtori|=opettaja|=ope|=ohjaaja|=pastori|=kappalainen|=ins|=insinööri|=asianajaja|=varatuomari|=vt|=toimitusjohtaja|=tj|=isännöitsijä|=isännöitsijän|=huoltomies|=huoltomiehen|=talkkari|=asentaja|=asentajan|=edunvalvoja|=edunvalvojansa|=asiamies|=valtuutettu|=vainaja|=leski|=perikunta|=kuolinpesä|kuolinpesän|asiakas|asiakkaan|asiakkaana|=as|=asiak|asiakkaalta|sopimuksen haltija|haltija|haltijana|=tilaaja|tilaajan|=maksaja|maksajana|=saaja|vastaanottaja|vastaanottajan|lähettäjä|vakuutettu|vakuutetun|vakuutuksenottaja|=vo|vuokralainen|vuokralaisen|vuokranantaja|asukas|asukkaan|omistaja|omistajana|kuljettaja|kuljettajana|potilas|potilaan|=pot|hakija|hakijan|oppilas|oppilaan|opiskelija|opiskelijan|jäsen|jäsenen|huoltaja|huoltajan|lapsi|lapsen|=tytär|=poika|=poikani|=tyttäreni|=tyttäremme|=poikamme|=vaimo|=vaimoni|=vaimon|=mies|=mieheni|=miehen|=puoliso|=puolisoni|=puolison|=avopuoliso|=avomies|=avovaimo|=äiti|=äitini|=äidin|=isä|=isäni|=isän|=veli|=veljeni|=sisko|=siskoni|=sisar|=mummo|=mummi|=mummoni|=vaari|=ukki|=ukin|=pappa|=setä|=eno|=täti|=serkku|=serkkuni|=naapuri|=naapurin|=naapurini|=kaveri|=kaverini|=työkaveri|=tyttöystävä|=poikaystävä|=miniä|=vävy|=anoppi|=appiukko|=kummi|yhteyshenkilö|yhteyshenkilönä|yht hlö|=yhthlö|=hlö|käsittelijä|käsittelijänä|käsittelijän|=käs|asiakaspalvelija|asiakasneuvoja|=aspa|palveluneuvoja|myyjä|nimi|nimeni|nimeni on|nimi on|=nimi|nimellä|nimelle|koko nimi|etunimi|etunimeni|sukunimi|sukunimeni|omaa sukua|=os|=o s|=o.s|=ent|entinen|=e|entinen sukunimi|tyttönimi|tyttönimeltään|kutsumanimi|täällä|täs|tässä|terveisin|terv|=t|=tv|=t:|=yst terv|ystävällisin terveisin|kiittäen|kiitos|=yt|=yt,|kunnioittaen|allekirjoittanut|lempinimi|moi täällä|hei täällä",
  },
  ask: {
    PERSON:
      "nimesi|nimenne|nimeäsi|nimeänne|koko nimi|koko nimesi|koko nimenne|kokonimi|koko nimeäsi|mikä nimi|mikä on nimi|mikä sun nimi|millä nimellä|mille nimelle|kenen nimellä|kenen nimelle|kenen nimissä|kenen kanssa|kenelle|kuka soittaa|kuka siellä|kenet|kuka on|kenestä|etunimi|etunimesi|sukunimi|sukunimesi|sukunimenne|ja sukunimi|ja etunimi|nimi kiitos|saisinko nimen|saanko nimen|saisinko nimesi|saisinko nimenne|haltijan nimi|tilaajan nimi|lapsen nimi|potilaan nimi|vakuutetun nimi|matkustajien nimet|matkustajan nimi|vastaanottajan nimi|asiakkaan nimi|nimet|tavaa|tavaisitko|tavata nimen|voitko tavata|voitteko tavata|miten kirjoitetaan|miten se kirjoitetaan|kuinka kirjoitetaan|omaa sukua|tyttönimi|entinen sukunimi|kuka noutaa|kuka hakee|kenen tilaus|nimi ja",
    PHONE:
      "puhelinnumero*|puhelinnumerosi|puhelinnumeronne|numerosi|numeronne|mihin numeroon|mistä numerosta|mikä numero|mistä sinut tavoittaa|mistä teidät tavoittaa|mistä tavoittaa|mistä tavoitan|tavoitan sinut|johonkin numeroon|yhteysnumero*|kännykkänumero*|matkapuhelinnumero*|gsm-numero*|liittymän numero|mikä liittymä|mitä liittymää|numeroon voi|soittaa takaisin|mihin voimme soittaa|mihin soitetaan|puhelin|puhnro|mitä numeroa",
    EMAIL:
      "sähköposti*|sähköpostisi|sähköpostinne|sähköpostiosoite*|sähköpostiosoitteesi|s-posti*|sposti*|mailiosoite*|mihin sähköpostiin|meili*|email|e-mail|mailisi|sähköpostia",
    ADDRESS:
      "osoite|osoitteesi|osoitteenne|osoitetta|kotiosoite*|katuosoite*|postiosoite*|toimitusosoite*|laskutusosoite*|mihin osoitteeseen|missä osoitteessa|mistä osoitteesta|uusi osoite|missä asut|missä asutte|mihin toimitetaan|minne toimitetaan|minne lähetetään|mihin lähetetään|mihin tuodaan|kohteen osoite|käyttöpaikan osoite|missä mökki|mikä katu|rappu ja asunto|asunnon numero|minne",
    POSTCODE: "postinumero*|postinumerosi|postinro|postitoimipaikka*|postinumero ja",
    CITY: "postitoimipaikka*|mikä kaupunki|paikkakunta*|millä paikkakunnalla|mikä kunta|postinumero ja paikka*",
    DOB: "syntymäaika*|syntymäaikasi|syntymäaikanne|syntymäpäivä*|milloin olet syntynyt|milloin olette syntynyt|koska olet syntynyt|synt aika|lapsen syntymäaika|pp.kk.vvvv|milloin syntynyt",
    AGE: "ikä|ikäsi|ikänne|minkä ikäinen|minkä ikäisiä|kuinka vanha|kuinka vanhoja|miten vanha|lasten iät|ikää|mikä ikä|iät",
    NATIONAL_ID:
      "henkilötunnus*|henkilötunnuksesi|henkilötunnuksenne|hetu|hetusi|hetunne|hetun|hetua|loppuosa|tunnuksen loppuosa|hetun loppuosa|neljä viimeistä merkkiä|sotu|henkilökortin numero|oleskeluluvan numero|kela-kortin|sairaanhoitokortin|ja loppuosa|henkkarit",
    PASSPORT: "passin numero|passinumero*|passisi|passit|passien numerot",
    DRIVING_LICENCE: "ajokortin numero|ajokorttinumero*|ajokorttisi|ajokortti|ajokortin",
    IBAN: "iban|tilinumero*|tilinumerosi|tilinumeronne|mille tilille|mihin tiliin|tilinro|tili jolle|palautustili|iban-muodossa",
    BANK_ACCOUNT: "tilinumero*|tilin numero|mille tilille|miltä tililtä|tilinumerosi",
    CARD: "kortin numero*|korttinumero*|kortin neljä viimeistä|neljä viimeistä|4 viimeistä|viimeiset neljä|viimeiset 4|viimeiset numerot|millä kortilla|mikä kortti|mihin numeroihin|loppunumerot|16 numeroa|16-numeroinen|luottokortin numero|mihin kortti päättyy",
    EXPIRY:
      "voimassaolo*|voimassaoloaika*|milloin vanhenee|milloin kortti vanhenee|mihin asti voimassa|voimassa|kk/vv|kuukausi ja vuosi|vanhenemis*",
    CVV: "cvc|cvv|turvakoodi*|tarkistusnumero*|turvaluku|kolme numeroa|kolme viimeistä numeroa takaa|kääntöpuolella|kortin takana|takapuolen",
    IP: "ip-osoite*|ip osoite*|mikä ip|oma ip|ip:si",
    MAC: "mac-osoite*|mac osoite*|laitteen mac",
    IMEI: "imei|imei-koodi*|tähti ruutu nolla kuusi",
    USERNAME:
      "käyttäjätunnus*|käyttäjätunnuksesi|käyttäjänimi*|nimimerkki*|nimimerkkisi|nick|millä tunnuksella|tunnuksesi|tunnuksenne|kirjautumistunnus*|pelaajatunnus*|mikä tunnus",
    PASSWORD:
      "salasana*|salasanasi|tunnusluku*|koodi|koodin|koodia|mikä koodi|tekstiviestinä tullut|kertakoodi*|vahvistuskoodi*|varmennuskoodi*|saamasi koodi|pin-koodi*|puk-koodi*|ovikoodi*|onko ovikoodia|rapun koodi|portin koodi|hälyttimen koodi|noutokoodi*|turvasana|turvakysymy*|avainboksin koodi|wifin salasana",
    PLATE: "rekisterinumero*|rekisteritunnus*|auton rekisteri*|rekkari*|rek nro|reknro|mikä rekisteri|rekisterin",
    VIN: "valmistenumero*|alustanumero*|runkonumero*|vin-koodi*|vin|17-merkkinen",
    ACCOUNT_ID:
      "asiakasnumero*|asiakasnumerosi|asiakasnumeronne|asiakastunnus*|sopimusnumero*|sopimusnumerosi|sopimuksen numero|jäsennumero*|jäsennumerosi|kanta-asiakasnumero*|etukortin numero|käyttöpaikkanumero*|käyttöpaikan numero|käyttöpaikkatunnus|mittarin numero|mittarinumero*|vakuutusnumero*|vakuutuksen numero|henkilöstönumero*|työntekijänumero*|opiskelijanumero*|plussa-kortti*|kirjastokortin numero|matkakortin numero|lainan numero|mikä sopimus",
    ORDER_ID:
      "tilausnumero*|tilausnumerosi|tilauksen numero|varausnumero*|varaustunnus*|varauskoodi*|varauksen|viitenumero*|viite|seurantakoodi*|seurantatunnus*|lähetystunnus*|lähetysnumero*|paketin numero|paketin tunnus|laskun numero|laskunumero*|mikä lasku|mistä laskusta|vahinkonumero*|vahinkotunnus*|palvelupyynnön numero|tiketin numero|tikettinumero*|tapausnumero*|vikailmoituksen numero|reklamaationumero*|hakemuksen numero|hakemusnumero*|diaarinumero*|asianumero*|rikosilmoituksen numero|palautusnumero*|lipun numero|lippunumero*|mikä tilaus|mistä tilauksesta|työnumero*|pnr",
    COORDINATES: "koordinaati*|sijaintisi|tarkka sijainti|gps|missä olet tarkalleen",
  },
  numbers: {
    digits:
      "nolla yksi/yks kaksi/kaks kolme/kol neljä/nel viisi/viis/vis kuusi/kuus seitsemän/seittemän/seiska/seit kahdeksan/kaheksan/kasi yhdeksän/yheksän/ysi",
    teens:
      "kymmenen/kymppi yksitoista/ykstoista kaksitoista/kakstoista kolmetoista neljätoista viisitoista/viistoista kuusitoista/kuustoista seitsemäntoista/seittemäntoista kahdeksantoista/kaheksantoista yhdeksäntoista/yheksäntoista",
    tens: "kaksikymmentä/kakskymmentä/kakskyt kolmekymmentä/kolkyt/kolmekyt neljäkymmentä/nelkyt/neljäkyt viisikymmentä/viiskyt/viiskymmentä kuusikymmentä/kuuskyt/kuuskymmentä seitsemänkymmentä/seiskyt/seitkyt/seittemänkymmentä kahdeksankymmentä/kaheksankyt/kasikyt/kaheksankymmentä yhdeksänkymmentä/yheksänkyt/ysikyt/yheksänkymmentä",
    and: "",
    digitFirst: false,
    twice: "tupla/kaksi kertaa/kahdesti",
    thrice: "tripla/kolme kertaa/kolmesti",
    hundred: "sata/sataa",
    hundreds:
      "sata kaksisataa/kakssataa kolmesataa neljäsataa viisisataa/viissataa kuusisataa/kuussataa seitsemänsataa/seittemänsataa kahdeksansataa/kaheksansataa yhdeksänsataa/yheksänsataa",
  },
  signs: {
    at: "ät/ätmerkki/ät-merkki/miukumauku/kissanhäntä/at/miuku/ätti/apinanhäntä",
    dot: "piste/dot",
    dash: "viiva/väliviiva/tavuviiva/yhdysmerkki/yhdysviiva/miinus/ajatusviiva",
    underscore: "alaviiva/alaviivalla/underscore/ala viiva",
    slash: "kautta/kauttaviiva/vinoviiva/slash",
    plus: "plus/plusmerkki",
  },
  spelling: {
    asIn: "niin kuin|niinkuin|kuin|kuten|niinku",
    alphabet:
      "aarne=a adolf=a bertta=b beetta=b celsius=c daavid=d david=d eemeli=e erkki=e faarao=f fanni=f gideon=g gunnar=g heikki=h helsinki=h iivari=i ilmari=i jussi=j juhani=j kalle=k kaarlo=k lauri=l lasse=l matti=m martti=m niilo=n nestori=n otto=o olavi=o paavo=p pekka=p quu=q kuu=q risto=r reijo=r sakari=s sauli=s tyyne=t timo=t urho=u uuno=u vihtori=v ville=v wiski=w viski=w äksä=x äks=x yrjö=y tseta=z zeta=z åke=å äiti=ä öljy=ö",
  },
  age: {
    after:
      "vuotta|vuotias|vuotiaan|vuotiaat|vuotiaita|vuotiaana|vuotiaalle|v|-v|-vuotias|-vuotiaan|-vuotiaat|-vuotta|vuotinen|vuotiaasta|v vanha|vuotta vanha|kk|kuukautta|kuukauden ikäinen|kuukautinen|viikkoinen|kesäinen|-vuotiaalle|vee|-vee|ikävuotta|vuoden ikäinen|vuoden",
    before: "ikä|ikää|iältään|oon|olen|on|täyttää|täytän|täytti|ikäinen|iässä|iän",
  },
};
