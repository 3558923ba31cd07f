import type { LanguageWords } from "./language-words.ts";

/** Polish, with the cases a word takes before a value. */
export const PL: LanguageWords = {
  language: "pl",
  announce: {
    PHONE:
      "telefon|telefonu|telefonem|nr telefonu|numer telefonu|numerem telefonu|num telefonu|=tel|=tel kom|=kom|komórka|komórki|komórkę|komórkowy|tel komórkowy|telefon komórkowy|stacjonarny|=stac|tel stac|=tel dom|tel kontaktowy|telefon kontaktowy|nr kontaktowy|numer kontaktowy|kontakt tel|kontakt telefoniczny|=kontakt|nr do kontaktu|numer do kontaktu|whatsapp|whatsappie|dzwonić pod|dzwonić na|proszę dzwonić|dzwońcie na|dzwońcie pod|zadzwonić pod|zadzwonić na|oddzwonić na|oddzwonić pod|oddzwoni pod|pod numerem|pod numer|na numer|mój numer to|numer to|z numeru|smsa na|blik na telefon|=faks|=fax|wewnętrzny|=wew|linia|=msisdn|nr abonenta tel",
    EMAIL:
      "email|=e-mail|e mail|=mail|maila|mailem|mejl|mejla|=meil|adres email|adres e-mail|adres mailowy|adresem email|poczta elektroniczna|adres poczty|poczta email|na maila|na adres email|mój mail to|mój email|mój adres email|proszę pisać na|proszę wysłać na|wyślijcie na|prześlijcie na|skrzynka|adres skrzynki",
    ADDRESS:
      "adres|adresem|adresu|adresie|=adr|adres zamieszkania|adres korespondencyjny|adres do korespondencji|adres koresp|=adr koresp|adres dostawy|adres zameldowania|adres zameld|adres instalacji|adres punktu poboru|adres ppe|pod adresem|pod adres|na adres|zamieszkały|zamieszkała|zamieszkały przy|zamieszkała przy|=zam|zam przy|zameldowany|zameldowana|mieszkam przy|mieszkam na|mieszkam w|mieszka przy|mieszka na|mieszkamy przy|mieszkamy na|siedziba przy|lokal przy|w lokalu|lokal mieszkalny przy|=ul|=ulica|=ulicy|przy ulicy|przy ul|na ulicy|=al|=aleja|=alei|=os|=osiedle|=osiedlu|=pl|=plac|=placu|dostawa na|doręczyć na|doręczyć pod|wysyłka na|przeprowadziłam się na|przeprowadziłem się na|przeprowadzam się na|przeprowadzka na|budynek przy",
    POSTCODE: "kod pocztowy|kodem pocztowym|kodu pocztowego|=kod poczt|kod pocz|=k p|poczta",
    DOB: "data urodzenia|datę urodzenia|daty urodzenia|data ur|datę ur|=dt ur|=d ur|=ur|=urodz|urodzony|urodzona|urodzony dnia|urodzona dnia|urodzony w dniu|urodziłem się|urodziłam się|=ur dnia|data urodz|urodziny|rocznik|=rocz",
    AGE: "wiek|wieku|w wieku|=lat|=mam|=ma|=skończył|=skończyła|=skończyłem|=skończyłam|=kończy|=syn|=córka|=synek|=córeczka|=pacjent|=pacjentka|=dziecko|=niemowlę|=pan|=pani",
    NATIONAL_ID:
      "pesel|peselu|peselem|nr pesel|numer pesel|nr pesel dziecka|pesel dziecka|pesel ze statusem ukr|dowód osobisty|dowodu osobistego|dowodem osobistym|dowód|dowodu|dowodem|nr dowodu|numer dowodu|nr dowodu osobistego|numer dowodu osobistego|seria i numer dowodu|seria i nr|seria i nr dowodu|=do nr|=d o|=d os|=do seria|=dow os|=dow|nip|=nip osobisty|nr nip|ekuz|nr ekuz|karta ekuz|numer ekuz|karta ubezpieczenia zdrowotnego|nr ubezpieczenia|numer ubezpieczenia|karta pobytu|karty pobytu|kartę pobytu|nr karty pobytu|numer karty pobytu|dokument tożsamości|dokumentu tożsamości|nr dokumentu|numer dokumentu|tymczasowe zaświadczenie tożsamości|legitymacja emeryta",
    PASSPORT:
      "paszport|paszportu|paszportem|paszporcie|paszporty|nr paszportu|numer paszportu|seria i numer paszportu|=paszp",
    DRIVING_LICENCE:
      "prawo jazdy|prawa jazdy|prawem jazdy|nr prawa jazdy|numer prawa jazdy|=prawko|prawka|=pr jazdy|=pj nr|nr pj|=p j",
    IBAN: "iban|numer iban|nr iban|konto pl|na konto|na rachunek|numer rachunku|nr rachunku|rachunek|rachunku|rachunek do zwrotu|konto do zwrotu|=nrb|nr konta|numer konta|numerem konta|nr kta|=kto",
    BANK_ACCOUNT:
      "konto|konta|nr konta|numer konta|konto bankowe|konta bankowego|konto nr|na konto|rachunek bankowy|rachunku bankowego|nr rachunku bankowego|=rach|=rach nr|=r-k|=r k|rachunek nr|numer rozliczeniowy|numer rozliczeniowy banku|sort code|swift|nr rozliczeniowy|=nrb|końcówka konta|konto kończące się na|konto zakończone",
    CARD: "karta|karty|kartą|kartę|nr karty|numer karty|numerem karty|nr karty płatniczej|karta płatnicza|karta kredytowa|karta debetowa|karty kredytowej|karty debetowej|kartą kredytową|visa|mastercard|maestro|końcówka|końcówce|końcówką|końcówka karty|o końcówce|z końcówką|ostatnie cztery|ostatnie 4|cztery ostatnie|4 ostatnie|ost 4|kończy się na|kończąca się na|kończącą się|kończącej się|zakończona|zakończonej|zakończoną|=kk nr|=pan",
    EXPIRY:
      "data ważności|datę ważności|daty ważności|ważna do|ważna do końca|ważność|ważności|=ważn|=wazna|=data wazn|=exp|termin ważności|traci ważność|wygasa|ważna|=data|data karty",
    CVV: "cvv|cvv2|cvc|cvc2|kod cvv|kod cvc|kod zabezpieczający|kod bezpieczeństwa|trzy cyfry z tyłu|3 cyfry z tyłu|cyfry z tyłu|trzy cyferki z tyłu|=z tyłu|na odwrocie",
    IP: "adres ip|adresu ip|adresem ip|z ip|=ip|publiczne ip|stałe ip|numer ip|z adresu ip|ipv4|ipv6|adres publiczny",
    MAC: "mac|adres mac|adresu mac|mac routera|mac adres|mac address",
    IMEI: "imei|nr imei|numer imei|imei1|imei2|imei telefonu",
    USERNAME:
      "login|loginu|loginem|login do konta|użytkownik|użytkownika|nazwa użytkownika|nazwę użytkownika|nazwą użytkownika|=user|username|nick|nicku|nickiem|nick na allegro|ksywka|ksywa|profil|=insta|instagram|=ig|tiktok|telegram|discord|gamertag|psn|steam|identyfikator użytkownika|nazwa konta|konto na allegro|użytkownik allegro",
    PASSWORD:
      "hasło|hasła|hasłem|hasło do wifi|hasło wifi|hasło do sieci|hasło do konta|hasło tymczasowe|hasło startowe|=haslo|=pass|password|=pw|=pwd|hasło abonenckie|hasło telefoniczne|telehasło|telekod|=pin|pinu|pin do karty|pin to|=puk|puku|kod puk|kod pin|kod z smsa|kod z sms|kod sms|kodu sms|kod z esemesa|kod jednorazowy|kod autoryzacyjny|kod autoryzacji|kod weryfikacyjny|kod potwierdzający|kod blik|=blik|token|kod do domofonu|domofon|kod domofonu|kod do furtki|kod do bramy|kod do klatki|kod do drzwi|kod do skrytki|kod do alarmu|kod alarmu|kod odbioru|kod do paczkomatu|kod do sejfu|kod dostępu|kod do zamka|kod do szafki|kod do skrzynki na klucze|kod aktywacyjny|kod do aktywacji|wifi|wi fi|odpowiedź na pytanie|pytanie pomocnicze|hasło do netu|=kod to",
    PLATE:
      "nr rej|nr rejestracyjny|numer rejestracyjny|numerze rejestracyjnym|numery rejestracyjne|numerach rejestracyjnych|rejestracja|rejestracji|rejestrację|rejestracyjny|=rej|=nr rejestr|tablice|tablicę|tablica|tablicami|blachy|auto o nr|samochód o nr|pojazd o nr|samochodem|=auto|pojazd|pojazdu|pojazdem",
    VIN: "vin|nr vin|numer vin|vinu|numer nadwozia|nr nadwozia|nadwozie|nadwozia|numer podwozia|nr podwozia",
    ACCOUNT_ID:
      "nr klienta|numer klienta|numerem klienta|numeru klienta|=nr kl|=kl nr|nr kli|id klienta|=id kl|kod klienta|klient nr|identyfikator klienta|nr abonenta|numer abonenta|abonent|abonent nr|nr ewidencyjny|numer ewidencyjny|=nr ewid|nr umowy|numer umowy|umowa|umowy|umowę|umowa nr|umowy nr|umową nr|=um nr|nr płatnika|numer płatnika|płatnik|nr odbiorcy|numer odbiorcy|=ppe|kod ppe|nr ppe|numer ppe|=ppg|=pod|punkt poboru|nr punktu poboru|licznik|licznika|nr licznika|numer licznika|licznik nr|gazomierz|gazomierza nr|wodomierz nr|nr wodomierza|nr fabryczny licznika|polisa|polisy|polisę|polisie|nr polisy|numer polisy|polisa nr|=pol nr|seria i numer polisy|nr członkowski|numer członkowski|nr członka|legitymacja|legitymacji|legitymację|nr legitymacji|numer legitymacji|=leg|karta stałego klienta|karta klienta|karty klienta|nr karty stałego klienta|karta lojalnościowa|karty lojalnościowej|karta moja biedronka|karta vitay|nr karty lojalnościowej|karta miejska|karty miejskiej|nr karty miejskiej|karta biblioteczna|karty bibliotecznej|karta czytelnika|nr karty bibliotecznej|=karta dużej rodziny|karta dużej rodziny nr|kdr nr|karnet|karnetu|karnet nr|karta multisport|nr karty multisport|nr pracownika|numer pracownika|nr pracowniczy|numer pracowniczy|nr ewid pracownika|nr kadrowy|nr służbowy|numer służbowy|nr konsultanta|=id konsultanta|=id prac|nr albumu|numer albumu|nr indeksu|indeks|nr lokatora|nr ewidencyjny lokalu|=lokator nr|nr kartoteki|kartoteka|kartoteka nr|nr karty pacjenta|karta pacjenta|nr historii choroby|nr pożyczki|umowa pożyczki|nr kredytu|kredyt nr|pożyczka nr|nr subskrypcji|nr wkładki|nr kontraktu|kontrakt|nr użytkownika|nr emerytury|znak świadczenia|nr świadczenia|numer świadczenia|=iccid|nr karty sim|numer karty sim|nr mandatu|numer mandatu|prawo wykonywania zawodu|=pwz|nr pwz|konto abonenckie|nr konta abonenckiego|nr konta klienta",
    ORDER_ID:
      "zamówienie|zamówienia|zamówieniem|zamówieniu|nr zamówienia|numer zamówienia|numerem zamówienia|zamówienie nr|=zam nr|=nr zam|=zam|przesyłka|przesyłki|przesyłkę|nr przesyłki|numer przesyłki|przesyłka nr|=nr przes|paczka|paczki|paczkę|nr paczki|numer paczki|paczka nr|list przewozowy|nr listu przewozowego|numer listu|nr listu|=lp|nr nadania|numer nadania|tracking|numer śledzenia|faktura|faktury|fakturę|fakturze|nr faktury|numer faktury|faktura nr|=fv|=fa|=fvat|=f-ra|=fakt|=fkt|rachunek nr|paragon|nr paragonu|paragonu nr|proforma|reklamacja|reklamacji|reklamację|reklamacja nr|nr reklamacji|numer reklamacji|=rekl|=rek|zgłoszenie|zgłoszenia|zgłoszeniu|nr zgłoszenia|numer zgłoszenia|zgłoszenie nr|=zgł|=zgl|szkoda|szkody|szkodę|nr szkody|numer szkody|szkoda nr|sprawa|sprawy|sprawie|nr sprawy|numer sprawy|sprawa nr|znak sprawy|sygn|sygnatura|sygnaturą|sygn akt|sygnatura akt|=km|ticket|ticketu|tiket|nr ticketu|rezerwacja|rezerwacji|rezerwację|nr rezerwacji|numer rezerwacji|rezerwacja nr|kod rezerwacji|=rez|=pnr|bilet|biletu|nr biletu|numer biletu|bilet nr|wniosek|wniosku|nr wniosku|numer wniosku|wniosek nr|=wn|oferta nr|nr oferty|oferta|zlecenie|zlecenia|nr zlecenia|numer zlecenia|zlecenie nr|=zlec|nr referencyjny|numer referencyjny|referencja|=ref|nr ref|nr transakcji|numer transakcji|transakcja|transakcji|nr zwrotu|numer zwrotu|zwrot nr|=rma|skierowanie|skierowania|nr skierowania|kod skierowania|skierowanie nr|e-skierowanie|e-recepta|kod recepty|nr recepty|decyzja|decyzji|decyzja nr|nr decyzji|mandat|mandatu|nr mandatu karnego|mandat nr|wezwanie|wezwania|nr wezwania|upo|nr upo|protokół nr|nr protokołu|upomnienie nr|nota|nota nr|nr noty|nr naprawy|numer naprawy|awaria nr|nr awarii|=ko|numer pisma|pismo|pisma|nr pisma|nr monitu|monit|nr kontrolny|nr operacji|numer operacji|nr zapytania|nr usterki",
    COORDINATES:
      "współrzędne|współrzędnych|wspolrzedne|współrzędne gps|gps|szerokość geograficzna|długość geograficzna|=lat|=lon|lokalizacja gps",
    PERSON:
      "=pan|=pani|=pana|=panu|=panem|=panią|=panie|=państwo|=państwa|=państwu|=dr|=doktor|=doktora|=lek|=prof|=profesor|=inż|=mgr|=mec|=mecenas|=ks|=ksiądz|=księdza|=siostra|=brat|=mama|=tata|=babcia|=dziadek|=ciocia|=wujek|klient|klienta|klientka|klientki|klientce|klientem|klientką|=kl|=kl-ka|=klt|=kli|abonent|abonentka|właściciel|właściciela|właścicielka|właścicielki|=wł|=właśc|posiadacz|posiadacza|posiadaczka|posiadaczem|ubezpieczony|ubezpieczona|ubezpieczonego|ubezpieczający|ubezpieczająca|poszkodowany|poszkodowana|poszkodowanego|poszkodowanej|sprawca|sprawcą|=ubezp|pacjent|pacjentka|pacjenta|pacjentki|=pac|pacj|lokator|lokatorka|najemca|najemcy|najemczyni|wynajmujący|wynajmująca|kierowca|kierowcą|kierujący|kierowała|kierował|wnioskodawca|wnioskodawczyni|wnioskujący|wnioskodawcy|uczeń|uczennica|student|studentka|członek|członkini|pracownik|pracownika|pracownica|kupujący|kupująca|odbiorca|odbiorcą|odbiorcy|nadawca|nadawcą|gość|pasażer|pasażerka|pasażerowie|upoważniony|upoważniona|pełnomocnik|pełnomocnikiem|żyrant|poręczyciel|spadkobierca|spadkobierczyni|spadkodawca|zmarły|zmarła|zmarłego|zmarłej|śp|świętej pamięci|=wdowa po|=wdowiec po|po zmarłym|po zmarłej|z domu|nazwisko panieńskie|z d|na nazwisko|na nazw|imię i nazwisko|imie i nazwisko|imię|nazwisko|nazwiskiem|=nazw|nazywam się|nazywa się|mam na imię|ma na imię|na imię|jestem|z tej strony|mówi|przy telefonie|dzwoni|dzwoniła|dzwonił|=rozm|rozmawiam z|rozmawiałam z|rozmawiałem z|konsultant|konsultantka|konsultanta|konsultantki|konsultantem|konsultantką|doradca|doradczyni|doradcy|doradcą|agent|agentka|opiekun|opiekunka|opiekunem|technik|serwisant|monter|kurier|adwokat|adwokata|radca prawny|podpisano|podpisany|podpisał|podpisała|=podp|pozdrawiam|z poważaniem|z wyrazami szacunku|mój mąż|męża|mężem|mężowi|moja żona|żona|żony|żonę|żoną|mój syn|syn|syna|synem|synowi|moja córka|córka|córki|córkę|córką|ojciec|ojca|matka|matki|matką|brata|bratem|siostry|siostrę|siostrą|teściowa|teściowej|teść|sąsiad|sąsiada|sąsiadem|sąsiadka|sąsiadki|sąsiadką|wnuk|wnuka|wnuczka|wnuczki|kolega|koleżanka|kolegę|świadek|świadkiem|partner|partnerka|partnerką|narzeczona|narzeczony|zięć|synowa|bratanek|siostrzenica|kuzyn|kuzynka|współwłaściciel|współwłaścicielka|współkredytobiorca|kredytobiorca|reprezentant|prezes|dyrektor|kierownik|kierowniczka|=do rąk własnych|=sz p|=szanowny panie|=szanowna pani|na panią|na pana",
  },
  ask: {
    PERSON:
      "jak się pan nazywa|jak się pani nazywa|jak pan się nazywa|jak pani się nazywa|imię i nazwisko|imię i nazwiska|imienia i nazwiska|pana nazwisko|pani nazwisko|pana imię|pani imię|twoje imię|z kim rozmawiam|z kim mam przyjemność|kto mówi|na jakie nazwisko|na kogo|kto jest właścicielem|kto jest abonentem|dane właściciela|pełne imię|pełne nazwisko|a nazwisko|nazwisko panieńskie matki|jak godność|jak ma na imię|jak masz na imię|proszę się przedstawić|przeliterować nazwisko|dane pacjenta|dane odbiorcy|kto odbierze|nazwisko pasażera|imiona i nazwiska|dane osobowe",
    PHONE:
      "numer telefonu|nr telefonu|telefon kontaktowy|numer kontaktowy|jaki numer|pod jaki numer|pod jakim numerem|na jaki numer|z jakiego numeru|numer komórki|podać telefon|podać numer|jakiego numeru dotyczy|numer do kontaktu|inny numer",
    EMAIL:
      "adres e-mail|adres email|adres mailowy|pani email|pana email|pana mail|pani mail|jaki mail|jaki email|na jaki mail|na jaki adres mailowy|na jaki adres e-mail|podać maila|podać e-mail|twój mail|z jakim mailem|e-mail przypisany",
    ADDRESS:
      "jaki adres|pod jakim adresem|pod jaki adres|na jaki adres|pana adres|pani adres|adres zamieszkania|adres korespondencyjny|adres dostawy|adres instalacji|adres zameldowania|pełny adres|podać adres|gdzie pan mieszka|gdzie pani mieszka|jaka ulica|ulica i numer|ulicę i numer|numer domu|numer mieszkania|dokąd wysłać|nowy adres|adres punktu poboru",
    POSTCODE: "kod pocztowy|kodu pocztowego|a kod|i kod|jaki kod pocztowy",
    CITY: "jaka miejscowość|w jakiej miejscowości|miejscowość|jakie miasto|w jakim mieście",
    DOB: "data urodzenia|datę urodzenia|daty urodzenia|kiedy się pan urodził|kiedy się pani urodziła|dzień, miesiąc i rok|rok urodzenia",
    AGE: "ile ma lat|ile lat|ile pan ma lat|ile pani ma lat|w jakim wieku|jaki wiek|wiek dziecka|wiek kierowcy|wiek dzieci",
    NATIONAL_ID:
      "pesel|peselu|numer pesel|nr pesel|ostatnie cyfry pesel|cztery ostatnie cyfry pesel|ostatnie pięć cyfr|pierwsze sześć cyfr|dowód osobisty|numer dowodu|nr dowodu|seria i numer|serię i numer|dokument tożsamości|numer dokumentu|karty pobytu|ekuz|numer nip",
    PASSPORT: "paszport|numer paszportu|nr paszportu|paszportu",
    DRIVING_LICENCE: "prawo jazdy|prawa jazdy|numer prawa jazdy|nr prawa jazdy",
    IBAN: "numer konta|nr konta|numer rachunku|nr rachunku|na jakie konto|na jaki rachunek|pełny numer konta|iban|26 cyfr",
    BANK_ACCOUNT: "numer konta|konto bankowe|ostatnie cyfry konta|na które konto",
    CARD: "numer karty|nr karty|numeru karty|16 cyfr|szesnaście cyfr|ostatnie cztery|cztery ostatnie|ostatnie 4|4 ostatnie|końcówkę karty|końcówka karty|jaką kartą|którą kartą|cyfry karty",
    EXPIRY: "data ważności|datę ważności|do kiedy ważna|ważność karty|termin ważności|miesiąc i rok",
    CVV: "cvv|cvc|kod zabezpieczający|trzy cyfry z tyłu|trzy cyfry na odwrocie|kod z tyłu|3 cyfry",
    IP: "adres ip|adresu ip|jakie ip|z jakiego ip",
    MAC: "adres mac|mac adres|mac routera",
    IMEI: "imei|numer imei|nr imei",
    USERNAME: "login|loginu|nazwa użytkownika|nazwę użytkownika|jaki login|nick|jaki nick|pod jakim nickiem",
    PASSWORD:
      "hasło|hasła|kod z smsa|kod z sms|kod sms|kodu z smsa|kod weryfikacyjny|kod autoryzacyjny|kod jednorazowy|kod, który przyszedł|kod który przyszedł|kod blik|pin|puk|telekod|hasło abonenckie|proszę podać kod|podyktować kod|kod do domofonu|kod do bramy|kod do klatki|odpowiedź na pytanie|pytanie pomocnicze|znak hasła|drugi i piąty znak",
    PLATE: "numer rejestracyjny|nr rejestracyjny|numery rejestracyjne|rejestracja|rejestrację|jakie tablice|tablice",
    VIN: "numer vin|nr vin|vin|numer nadwozia",
    ACCOUNT_ID:
      "numer klienta|nr klienta|numer abonenta|numer umowy|nr umowy|numer płatnika|numer ppe|kod ppe|numer licznika|nr licznika|numer polisy|nr polisy|numer ewidencyjny|numer legitymacji|numer karty stałego klienta|karty klienta|numer karty lojalnościowej|numer pracownika|numer pracowniczy|numer albumu|numer członkowski|numer karty bibliotecznej|id klienta|identyfikator klienta",
    ORDER_ID:
      "numer zamówienia|nr zamówienia|numer przesyłki|nr przesyłki|numer paczki|nr paczki|numer faktury|nr faktury|której faktury|numer reklamacji|nr reklamacji|numer zgłoszenia|nr zgłoszenia|numer szkody|nr szkody|numer sprawy|nr sprawy|numer rezerwacji|nr rezerwacji|kod rezerwacji|numer biletu|numer wniosku|nr wniosku|numer referencyjny|numer zlecenia|numer listu przewozowego|numer transakcji|numer skierowania|sygnatura|znak sprawy",
    COORDINATES: "współrzędne|lokalizacja gps|udostępnić lokalizację|pinezkę",
  },
  numbers: {
    digits:
      "zero/zera jeden/jedynka/raz dwa/dwie/dwójka trzy/trójka cztery/czwórka pięć/piątka sześć/szóstka siedem/siódemka osiem/ósemka dziewięć/dziewiątka",
    teens:
      "dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście",
    tens: "dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt",
    and: "",
    digitFirst: false,
    twice: "dwa razy/podwójne/podwójna/dwukrotnie",
    thrice: "trzy razy/potrójne/potrójna/trzykrotnie",
    hundred: "sto",
    hundreds: "sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset",
  },
  signs: {
    at: "małpa/małpka/małpeczka",
    dot: "kropka/kropeczka/kropa",
    dash: "myślnik/minus/kreska/łącznik/pauza/kreseczka",
    underscore:
      "podkreślnik/podkreślenie/dolna kreska/podłoga/kreska dolna/podłoga dolna/kreska na dole/dolne podkreślenie",
    slash: "ukośnik/łamane/łamane przez/slash/slesz/kreska ukośna",
    plus: "plus",
  },
  spelling: {
    asIn: "jak|jak w|od|jak od|to jest|jak na przykład",
    alphabet:
      "adam=a anna=a barbara=b bożena=b celina=c cezary=c dorota=d damian=d ewa=e elżbieta=e felicja=f filip=f franciszek=f grażyna=g genowefa=g halina=h henryk=h irena=i iwona=i jadwiga=j janina=j jan=j karol=k krystyna=k leon=l ludwik=l łukasz=ł łódź=ł maria=m marek=m natalia=n norbert=n olga=o ola=o paweł=p piotr=p quiz=q roman=r radio=r stanisław=s stefan=s śląsk=ś tadeusz=t tomasz=t urszula=u ula=u violetta=v wanda=w wacław=w wiktor=w xawery=x xymena=x ypsilon=y ypsylon=y zygmunt=z zenon=z źdźbło=ź żaneta=ż żaba=ż",
  },
  age: {
    after:
      "lat|lata|latek|latka|rok|roczek|roku życia|letni|letnia|letnie|letniego|letniej|letnią|letniemu|-letni|-letnia|-letniego|-letniej|-latek|-latka|-latki|r ż|l|miesięcy|miesiące|mies|m-cy|tygodni|lat skończone",
    before: "wiek|wieku|w wieku|mam|ma|mają|skończył|skończyła|skończyłem|skończyłam|kończy|lat|po",
  },
};
