/**
 * Words after which a number names a thing, a time or an amount, and nobody, in the notation of `cue`. Company numbers are here:
 * they are public. Written for this project.
 */
export const THING_WORDS: readonly string[] = [
  "ean|gtin|upc|isbn|issn|gencod|barcode|strekkode*|streckkod*|stregkode*|strichcode|viivakoodi|sku|asin|cpv|hs code|cas|lot|batch*|charge|sachet",
  "product code*|item code*|article code*|produktkod*|produktkode*|artikelkod*|produktcode*|code produit|código de producto|codice prodotto|kod produktu|código do produto|tuotekoodi*|article*|artikel*|art nr|artnr|=art|varenr|varenummer*|produkt*|product*|produit*|producto*|prodotto*|tuote*|prodott*|item no|item number|part no|part number|ersatzteil|ersatzteilnummer|ersatzteilnr|reservdel*|varaosa*|model*|modell*|modelo|modello|modèle*|malli*|typ|type|serie*|série|serial*|seriennr|serienummer*|serienr|seriale|sarjanumero*|numer seryjny|seryjny|s n|=sn",
  "version*|versjon*|versio*|versión|versione|versão|wersj*|versie*|firmware*|=fw|=v|build*|release*|treiber*|driver*|update*|ios|android|windows|app|software",
  "org nr|orgnr|co no|comp no|company reg*|org no|organisationsn*|organisasjonsn*|foretaksn*|cvr*|y tunnus|ytunnus|kvk*|siret|siren|company number|company no|registered number|companies house|vat|vat no|moms*|ust id*|ustid*|umsatzsteuer*|hrb|hra|=cif|partita iva|p iva|=piva|=rea|krs|regon|=nip|nipc|btw*|rcs|numéro de tva|tva|handelsregister*|charity number|afm|fca",
  "room*|rom|rum|zimmer|chambre|habitación|camera|kamer|huone*|pokój|fack|locker|platz|seat|sete|plats|postbox|postboks",
  "error*|fel|felkod*|felmeddelande*|fejl*|feil*|fehler*|erreur*|errore*|fout*|virhe*|błąd*|błędu|erro|exception|http|status|port",
  "discount*|rabatt*|rabat*|gutschein*|voucher*|promo*|kampanj*|kupong*|coupon*|sconto|descuento*|desconto*|korting*|alennus*|gavekort*|presentkort*|lahjakort*|gift card*|buono*|bon|vale|geschenk*",
  "mätarställning*|målerstand*|måleraflæsning*|meter reading*|reading|avlest måler|avlest|odczyt licznika|stan licznika|avläst|aflæst|abgelesen|zählerstand*|meterstand*|lectura*|lettura*|relevé|=index|lukema*|stan licznika|=licznik|leitura*|contador|contatore|compteur|avläsning*|avlesning*|mittarilukema*|odczyt*|km stand|kmstand|mileage|kilometerstand*|odometer*|mittarinlukema*",
  "§|section|kapitel|chapter|paragraf*|artikkel*|artículo|articolo|artigo|förordning*|forordning*|verordnung*|regulation|reglamento|regolamento|règlement|ustaw*|dyrektyw*|iso|din|ral|norm*|standard*|cerfa|formulaire|formular*|blankett*|skjema|form|en iso",
  "page|sida|side|seite|pagina|página|sivu|strona|zon|zone*|zona|post nr|postnr*|postnummer*",
  "channel|kanal|canal|canale|rit|highway|motorväg|autobahn|autoroute|frequen*|dns|gateway|subnet|router|ping",
];

/** Words for a line, a train or a flight: short numbers after them name those. */
export const LINE_WORDS =
  "flight*|flyg*|fly|flyet|flug*|vol|vuelo|volo|voo|lot nr|vlucht*|lento*|train|tåg*|tog|toget|zug|=ice|=ic|=ter|=tgv|=lh|treno|tren|trem|trein*|juna*|pociąg*|comboio|regionale|frecciarossa|linje*|linie*|line|ligne|lijn*|linja*|bus|buss|bussen|bussi|busslinje|buslinje|buslijn|gate|gleis|binario|andén|=bur|peron";
