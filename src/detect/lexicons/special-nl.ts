import { crossed } from "./crossed.ts";
import type { SpecialLexicons } from "./special-lexicons.ts";

/*
 * Dutch of the Netherlands and Flanders. Written for this project from general knowledge; party names after the PartyFacts list
 * (MIT).
 */

const somebody =
  "ik me mij mijn m'n mn hij zij ze hem haar zijn wij we ons onze jij je jouw u uw hun klant kl klnt beller patiënt patient pt cliënt client huurder lid medewerker mw dhr mevr vn man vrouw partner moeder vader ma pa zoon dochter kind kinderen oma opa broer zus collega buurman buurvrouw baas vriend vriendin gezin familie ouders ben";

export const SPECIAL_NL: SpecialLexicons = {
  RELIGION: {
    language: "nl",
    terms: [
      crossed(
        "praktiserend|belijdend|streng|orthodox|overtuigd|vroom|liberaal|van huis uit|opgevoed als|opgegroeid als|bekeerd tot|ex|voormalig",
        "katholiek|katholieke|moslim|moslima|christen|joods|jood|hindoe|boeddhist|sikh|protestant|gereformeerd|hervormd|jehova s getuige|soenniet|sjiiet|islamitisch|gelovig",
      ),
      crossed(
        "ik ben|wij zijn|we zijn|hij is|zij is|ze is|ben|mijn man is|mijn vrouw is|mijn ouders zijn|ouders zijn",
        "katholiek|rooms katholiek|moslim|moslims|christen|christenen|joods|hindoe|hindoes|boeddhist|boeddhistisch|protestant|gereformeerd|hervormd|doopsgezind|gelovig|niet gelovig|ongelovig|atheïst|soefi|evangelisch|islamitisch|pinkstergemeente",
      ),
      crossed(
        "mijn|onze|haar|zijn",
        "imam|dominee|pastoor|priester|rabbijn|parochie|kerk|kerkgemeente|gemeente van christus|moskee|synagoge|tempel|gurdwara|geloof|religie|geloofsgemeenschap|doop|communie|belijdenis|vormsel|koranschool|hoofddoek|kerkbijdrage|kerkbalans",
      ),
      crossed(
        "vier|vieren|vast voor|vast tijdens|vasten tijdens|doen mee aan|houden",
        "suikerfeest|offerfeest|het suikerfeest|het offerfeest|ramadan|de ramadan|chanoeka|pesach|jom kippoer|jom kipoer|poeriem|diwali|holi|divali|sabbat|de sabbat|sjabbat|zondagsrust|de zondagsrust|de vasten|vastentijd",
      ),
      "vast nog tot zonsondergang|vast tot zonsondergang|tot zonsondergang niet eten|zondagsrust|niet op zondag om ons geloof|om geloofsredenen niet|zat in het klooster|ingetreden in het klooster|ingetreden|uitgetreden|uitgetreden priester|kloosterzuster|pater norbertijn|non in het klooster|NGK|GKv|PKN|pkn lid|RK gedoopt|hij is dominee|dominee|diaken|ouderling|kerkelijke bijdrage|kerkbalans|acceptgiro van de kerk|haar communie|zijn communie|hun communie|plechtige communie|belijdenis doen|belijdenis gedaan|doet belijdenis|heilig vormsel|doopfeest|kind laten dopen|laten dopen|gebedsdienst|gebedsgroep|gebed vijf|jumu'ah|vrijdagpreek|moskeelidmaatschap|moskeelid|sjoel|naar sjoel|geen bloedtransfusie om|eet alleen halal|eten alleen halal|eet geen varkensvlees|eten geen varkensvlees|strikt koosjer|strikt halal|alleen koosjer|koosjer eten",
      "ben imam|ben dominee|ben ouderling|is ouderling|ben diaken|besneden jongen|moslim|moslims|moslima*|moslimgezin|moslimvrouw*|moslimman|islamitisch*|soenniet*|sjiiet*|alevi|aleviet*|ahmadi*|hindoe|hindoes|hindoeïst*|hindoeistisch*|boeddhist*|boeddhistisch*|sikh|sikhs|joods|joodse|jood|joden|jodin|chassidisch*|katholiek|katholieke|katholieken|rooms katholiek*|roomskatholiek*|r k kerk|protestant|protestants|protestante|gereformeerd*|hervormde|bevindelijk gereformeerd|vrijgemaakt gereformeerd*|vrijgemaakte kerk|doopsgezind*|remonstrant*|lutheraan|luthers|evangelisch christen|evangelisch christelijk|pinkstergemeente|baptist|baptisten|adventist*|mormoon|mormonen|jehova s getuige*|getuige van jehova|getuigen van jehova|jehovagetuige*|scientolog*|orthodox joods|grieks orthodox|russisch orthodox|syrisch orthodox|koptisch*|vrijzinnig gelovig|atheïst*|atheist*|agnost|agnosten|vrijmetselaar*|bekeerling*|niet gelovig|niet kerkelijk",
      "ben christen|is christen|zijn christenen|zijn christen|christen geworden|praktiserend christen|belijdend christen|belijdend lid|gelovig christen|ben gelovig|is gelovig|streng gelovig|strenggelovig|diepgelovig|zijn gelovig|kerkelijk lid|kerklid|kerkganger*|lid van de kerk|lid van een kerk|onze kerk|mijn kerk|uit de kerk|kerk uitgeschreven|uit de kerk uitgeschreven|uit de kerk gestapt|uit de kerk gegaan|uitgeschreven uit de kerk|kerk verlaten|ontdopen|ontdoopt|laten ontdopen|uitschrijven als kerklid|bekeerd tot de islam|bekeerd tot het jodendom|bekeerd tot*|zich bekeerd|kerkenraad*|dominee bij|dominee van onze|pastoor van onze|voorganger van|rabbijn|moskeebestuur|misdienaar",
      "doe mee aan de ramadan|doet mee aan de ramadan|vast tijdens ramadan|vast tijdens de ramadan|vasten tijdens de ramadan|vast ivm ramadan|vast ivm de ramadan|vanwege de ramadan|vanwege ramadan|wegens de ramadan|ivm ramadan|ivm de ramadan|wij vasten|vasten voor ramadan|suikerfeest*|offerfeest*|iftar|suhoor|vrijdaggebed*|gebedsruimte|gebedstijd*|bid vijf keer|gebedspauze|naar de moskee|in de moskee|onze moskee|mijn moskee|naar de synagoge|naar de mis|naar de kerk gaan|zondags naar de kerk|ga naar de kerk|gaat naar de kerk|naar de kerkdienst|naar de mandir|draag een hoofddoek|draagt een hoofddoek|mijn hoofddoek|haar hoofddoek|met hoofddoek|hoofddoek|hoofddoekje|hijab|nikab|boerka|tulband|keppel|keppeltje|sabbat|sjabbat|vieren sabbat|koosjer|koosjere|kosjer|eet halal|eten halal|halal eten|halal gegeten|halal maaltijd*|alleen halal|halal dieet|alleen halal vlees|ritueel wassen|rituele wassing|islamitische begrafenis|islamitisch begraven|katholieke uitvaart|kerkelijk getrouwd|kerkelijk huwelijk|gedoopt|ongedoopt|doopceel|doop van onze|eerste communie|communiefeest|communiekant*|plechtige communie|vormsel|lentefeest vrijzinnig|bar mitswa|bat mitswa|besnijdenis|bedevaart naar mekka|hadj|hadji|pelgrimstocht naar lourdes|geen varkensvlees|eet geen varken|eten geen varken|om religieuze redenen|religieuze redenen|geloofsredenen|vanwege mijn geloof|vanwege haar geloof|vanwege zijn geloof|vanwege ons geloof|wegens mijn geloof|mijn geloof|ons geloof|mijn geloofsovertuiging|mijn religie|onze religie|zijn religie|haar religie|bijbelstudie|bijbelkring|koranles*",
    ],
    unsure: ["RK|christelijk|christelijke|gelovig|orthodox|religieus|halal|ramadan"],
    figurative: [
      crossed(
        "halal|koosjer|koosjere",
        "kip|worst|gehakt|catering|snack|burger|slagerij|winkel|zout|producten|restaurant|menukaart|barbecue|frikandel",
      ),
      crossed("verkopen|verkoopt u|hebben jullie|heeft u|is dit|zijn die|voeren", "halal|koosjer"),
      crossed(
        "katholieke|christelijke|protestantse|joodse|islamitische|hervormde|gereformeerde",
        "basisschool|basissch|school|scholengemeenschap|scholengroep|universiteit|stichting|begraafplaats|bibliotheek|wijk|buurt|boekhandel|omroep|kerk in|kerk te|kerk aan|kerk op",
      ),
      "katholiek onderwijs|protestants christelijk onderwijs|boeddha van*|boeddha tuinbeeld|non fictie|diaken straat|dominee straat|dominee van der*|bibliotheek van de moskee|hindoe tempel excursie|rondleiding in de synagoge|rondleiding in de moskee|moskee bezichtigen|uitgetreden ambtenaar|pknt",
      "joodse wijk|joods museum|joods monument|katholieke school|katholieke basisschool|katholieke universiteit|katholiek onderwijs|christelijke school|christelijke basisschool|protestants christelijke school|protestantse school|protestantse basisschool|islamitische school|islamitische basisschool|islamitische kunst|gereformeerde school|gereformeerde kerk te huur|hervormde kerk te koop|halal snacks|halal producten|halal assortiment|halal slager|ramadan actie|ramadan aanbieding*|ramadanpakket|ramadan kalender|boeddhabeeld|boeddha beeld|bekeerd tot jullie merk|bekeerd tot de elektrische|bekeerd tot thuiswerken|bekeerd tot zonnepanelen|geloofwaardig|ongelovige thomas|vast nummer|vast bellen|vast contract|vast tarief|vast internet|ik vast had|zit vast|loopt vast|eid mubarak actie|koosjer zaakje|niet helemaal koosjer|niet koosjer",
    ],
    somebody,
  },
  ETHNICITY: {
    language: "nl",
    terms: [
      crossed(
        "turkse|marokkaanse|surinaamse|koerdische|joodse|molukse|indische|afrikaanse|aziatische|chinese|indonesische|antilliaanse|curaçaose|somalische|eritrese|syrische|iraanse|irakese|afghaanse|poolse|roemeense|roma|congolese|rwandese|ghanese|nigeriaanse|kaapverdische|hindostaanse|hindoestaanse|gemengde|berberse|arabische|latijns amerikaanse|armeense",
        "komaf|afkomst|origine|roots|achtergrond|wortels|bloed|herkomst|ouders en ik word gediscrimineerd",
      ),
      "*se komaf|*se origine|*se roots|*se achtergrond|half *aans|dubbelbloed|halfbloedje|van kleur|persoon van kleur|vrouw van kleur|man van kleur|mensen van kleur|mijn huidskleur|haar huidskleur|zijn huidskleur|onze huidskleur|donkere huidskleur|donkere huid|zwarte huid|bruine huid|lichtgetint*|lichtgekleurd|donker getint|zwarte man|zwarte vrouw|zwarte collega|zwarte klant|zwarte huurder|zwarte jongen|zwart ben|zwart zijn|ben zwart|is zwart van huid|omdat ze zwart|omdat we zwart|omdat mijn man zwart|omdat ik bruin|ik ben wit en|als witte vrouw|als zwarte|als moslim en marokkaan|romanes|sinti|manoesj|reizigersgemeenschap|woonwagenfamilie|woonwagenkamp|standplaats woonwagen|halve marokkaan|halve surinamer|halve turk|half surinaams|half marokkaans|half turks|half indisch|indische nederlander|surinaams hindo*|surinaams hindostaans|hindostaans|afro-nederlands*|afro nederlands*|inheems surinaams|inheemse|koerdisch gezin|armeens gezin|arameeër|suryoye|asjkenazisch|sefardisch|zwarte pietenopmerking tegen|racistisch bejegend|racistisch behandeld|uitgescholden om mijn kleur",
      "*sche afkomst|*kse afkomst|*amse afkomst|*chte afkomst|*ische wortels|ik ben zwart|omdat ik zwart|omdat hij zwart|een getinte man|een getinte vrouw|getint persoon|*aanse afkomst|marokkaanse afkomst|turkse afkomst|surinaamse afkomst|antilliaanse afkomst|koerdische afkomst|indische afkomst|molukse afkomst|afrikaanse afkomst|joodse afkomst|hindoestaanse afkomst|somalische afkomst|van marokkaanse komaf|*aanse komaf|etnische afkomst|etnische herkomst|van buitenlandse afkomst|buitenlandse afkomst|marokkaanse roots|surinaamse roots|turkse roots|migratieachtergrond|met een migratieachtergrond|migrantenachtergrond|migrantengezin|allochtoon|allochtone|allochtonen|niet westerse achtergrond|biculturele achtergrond|roma gezin*|roma-gezin|roma familie|roma en sinti|sinti en roma|sinti|sinto|roma afkomst|woonwagenbewoner*|woonwagenkind*|zigeuner*|reizigersfamilie|molukker*|moluks|molukse|hindoestaan*|hindostaan*|creool|marron|javaans surinaams|indische nederlander*|indische familie|papoea|koerd|koerden|koerdisch|berber afkomst|riffijn*|afro surinaams|afro nederlander*|armeniër*|assyriër*|arameeër*|tamil|tamils|yezidi*|jezidi*|oeigoer*|joods van afkomst|halfbloed|gemengde afkomst|gemengd bloed",
      "donkere huidskleur|donker getint|getinte huid|lichtgetint|zwarte huid|mijn huidskleur|zijn huidskleur|haar huidskleur|onze huidskleur|wegens huidskleur|om zijn huidskleur|vanwege mijn huidskleur|zwarte vrouw|zwarte man|zwarte mensen|zwarte nederlander*|mensen van kleur|persoon van kleur|vrouw van kleur|etnisch geprofileerd|etnisch profileren|racistisch bejegend",
    ],
    unsure: ["huidskleur|roma"],
    figurative: [
      "indische ouders|chinese roots thee|afrikaanse roots festival|poolse afkomst van het vlees|arabische bloedlijn|arabisch volbloed|donkere huidskleur foundation|donkere huid foundation|voor donkere huid|foundation voor*|lichte huid|gemengde komaf salade|chinese herkomst|poolse herkomst|herkomst van de stroom|gemengde herkomst|het scherm is zwart|scherm is zwart|standplaats woonwagen te koop|inheemse planten|inheemse soorten|inheemse bomen|inheemse struiken|chinese achtergrond van het scherm|zwarte achtergrond|witte achtergrond|turkse achtergrondmuziek",
      "roma tomaten|as roma|via roma|stofkleur roma|zigeunersaus|zigeunerschnitzel|getint glas|getinte ruiten|getinte ramen|getinte bril|getinte voorruit|getinte dagcrème|donker getint glas|berber tapijt|berbertapijt|onbekende afkomst|afkomst van de stroom|afkomst van het hout|nederlandse afkomst|vrijbloedig|koelbloedig|volbloed|warmbloedig|creoolse oorringen|creoolse keuken|volbloedige|volbloedige arabier|indische rijsttafel|indische keuken|rijsttafel|molukse keuken|berberkleed|sinti muziek festival",
    ],
    somebody,
  },
  POLITICS: {
    language: "nl",
    terms: [
      crossed(
        "lid van|lidmaatschap van|kandidaat voor|kandidaat van|lijsttrekker van|op de lijst van|op de lijst voor|sta op de lijst van|stemt op|stemde op|heb gestemd op|gestemd op|flyer voor|flyeren voor|folderen voor|campagne voor|voer campagne voor|raadslid voor|raadslid van|gemeenteraadslid voor|gemeenteraadslid van|schepen voor|schepen van|wethouder voor|wethouder namens|statenlid voor|fractie van|penningmeester van|voorzitter van|bestuurslid van|vrijwilliger bij|vrijwilliger voor|actief bij|actief voor|sympathisant van|aanhanger van|donateur van|militant van|militant bij|in de raad voor",
        "de vvd|vvd|de pvda|pvda|groenlinks|groenlinks pvda|d66|het cda|cda|de sp|de pvv|pvv|volt|forum|fvd|forum voor democratie|de sgp|sgp|de christenunie|christenunie|50plus|denk|bij1|de bbb|bbb|ja21|nsc|de partij voor de dieren|partij voor de dieren|de pvdd|leefbaar rotterdam|de n-va|n-va|het vlaams belang|vlaams belang|de open vld|open vld|cd v|vooruit|groen|de ptb|een lokale partij|een politieke partij",
      ),
      crossed(
        "vvd|pvda|groenlinks|cda|sp|pvv|fvd|forum|sgp|christenunie|bbb|ja21|nsc|pvdd|n-va|vlaams belang|open vld|cd v|d66",
        "lid|leden|stemmer|kiezer|aanhanger|sympathisant|raadslid|gemeenteraadslid|kandidaat|schepen|wethouder|militant|lidmaatschap|partijkaart|lidkaart|vrijwilliger|gestemd",
      ),
      crossed("ex|oud|voormalig", "pvda|vvd|cda|pvv|sp|groenlinks|n-va|vvd'er|cda'er|pvda'er|sp'er|pvv'er|cd v"),
      "stem links|stem rechts|stemt links|stemt rechts|links georiënteerd|opgepakt bij de demonstratie|opgepakt bij de blokkade|a12 blokkade|meegedaan aan de blokkade|bij extinction rebellion|xr lid|dierenactivist*|dierenrechtenactivist*|boerenactivist*|politiek dissident|gevlucht om politieke*|om politieke redenen gevlucht|verkiesbaar|sta verkiesbaar|lijst 1 plaats|lokaal raadslid|partij bestuur|fractievoorzitter|fractiemedewerker|afdelingsvoorzitter van de partij|republikeins genootschap|vlaamsgezind|vlaams nationalist*|flamingant*|trekt stemmen voor|comité antifascisme",
      "vlaams belang verleden|voor de sp in de raad|voor de vvd in de raad|voor d66 in de raad|voor het cda in de raad|voor groenlinks in de raad|in de raad voor|sp stemmer*|cda stemmer*|bbb stemmer*|forum stemmer*|stemt pvv|stemt vvd|stem pvv|schepen voor groen|schepen voor n-va|gestemd op forum|gestemd op groenlinks|gestemd op wilders|gestemd op vlaams belang|stem op de pvv|stem op vlaams belang|kandidaat voor groenlinks|kandidaat voor de vvd|kandidaat voor n-va|op de lijst van n-va|op de lijst van groenlinks|op de lijst van de vvd|lid van de groenen|lid van partij groen|cda stemmer|raadslid groenlinks|raadslid vvd|lid van de vvd|lid van de PvdA|lid van GroenLinks|lid van d66|lid van D 66|lid van het cda|lid van de sp|lid van de pvv|lid van Volt|lid van FvD|lid van forum|lid van forum voor democratie|lid van de sgp|lid van de ChristenUnie|lid van 50plus|lid van Denk|lid van bij1|lid van bbb|lid van ja21|lid van nsc|lid van de nva|lid van n-va|lid van de n-va|lid van cd V|lid van vlaams belang|lid van open vld|lid van pvda|lid van de pvda|lid van ptb|lid van vlaams blok|lid van een partij|lid van een politieke partij|partijlid*|partijkaart|partijlidmaatschap|partijbestuur*|lidmaatschap van de vvd|lidmaatschap van de PvdA|lidmaatschap van de sp|lidmaatschap van de pvv|lidmaatschap van het cda|lidmaatschap van D 66|lidmaatschap van GroenLinks|lidmaatschap van forum|lidmaatschap van de bbb|lidmaatschap van volt|lidmaatschap van n-va|lidmaatschap van vlaams belang|lidmaatschap van denk|vvd lid|vvd'er|VVDer|pvv'er|PVVer|PvdA lid|PvdA'er|cda lid|cda'er|sp lid|sp'er|D 66 lid|D 66 er|GroenLinks lid|GroenLinkser|n-va lid|N-va'er|cd V'er|vlaams belanger|vlaams belang lid|vooruit lid|sgp lid|sgp'er|bbb lid|bbb'er|fvd lid|forummer|denk lid|raadslid|raadslid voor forum|raadslid voor*|gemeenteraadslid*|kandidaat raadslid|kandidaat raadslid voor|statenlid|provinciaal raadslid|ocmw raadslid|lijsttrekker|lijstduwer|kandidaat op de lijst|kandidaat bij de verkiezingen|campagne voor groenlinks|campagnemedewerker|gestemd op de pvv|pvv gestemd|vvd gestemd|groen gestemd|pvv stemmer*|pvv-stemmer*|sp stemmer*|sp-stemmer*|vvd stemmer*|GroenLinks stemmer*|pvv kiezer|stemmer van de pvv|activist*|klimaatactivist*|extinction rebellion|antifa|communist|anarchist|socialist|marxist|extreem rechts|extreemrechts|extreemlinks|neonazi*|linkse activist|politiek actief|politiek gevlucht|politiek vluchteling|politieke vluchteling|politiek asiel|politieke overtuiging|politieke voorkeur|politieke mening|meegelopen in de demonstratie|meegelopen met de demonstratie|demonstratie meegelopen|jonge socialist*|jonge democraten|jongsocialist*|JOVD|js lid|dwars lid",
    ],
    unsure: ["PVV|VVD|PvdA|GroenLinks|ChristenUnie|BBB|SGP|FvD|vlaams belang|N-VA|CD V|open vld|PVDA"],
    figurative: [
      "kies groen|groen lid worden van|groen in de tuin|vooruit lid|voorzitter van de vve|schepen van openbare werken|raadslid inloopspreekuur|schepenen van de|volt lid|forum lid van ons forum|lid van ons forum|lid van het forum voor|op forum|community forum|denk voor|donateur van de|vooruit op|op de lijst van vooruit*|kandidaat huurder|kandidaat koper",
      "stem op de|stem op onze|stem op ons|stem op uw favoriet|stem op je favoriet*|stemde op zaterdag|marketing campagne|campagne voor de nieuwe|actiecampagne|mailcampagne|kandidaat voor de functie|kandidaat voor de vacature|kandidaat voor de baan|op de lijst voor een|op de lijst voor de|op de lijst voor levering|op de lijst van genodigden|op de lijst van de|op de lijst van vandaag|op de wachtlijst|groene stroom|groene energie|groen tarief|militant van moeder|militante|vooruit betalen|vooruit betaald|vooruitbetaling|vooruit met|schepen van de haven|schepen van de rederij|sp toets|sp code|cda medicijn|partijprijs|partij ophalen|partij hout|volt accu|volt omvormer|op 230 volt|op 12 volt|denk dat|denk ik",
    ],
    somebody,
  },
  UNION: {
    language: "nl",
    terms: [
      crossed(
        "lid van|lid bij|lidmaatschap van|aangesloten bij|afgevaardigde van|afgevaardigde voor|kaderlid van|kaderlid bij|consulent van|uitgeschreven bij|opgezegd bij|advocaat van|jurist van|hulp van|bijstand van|contributie van|lid geworden van|steward bij",
        "de fnv|fnv|het cnv|de cnv|cnv|het abvv|abvv|het acv|acv|de aclvb|aclvb|de aob|aob|nautilus|vcp|de vakbond|een vakbond|de bond|fnv bouw|fnv zorg|fnv havens|bbtk|acod|lbc|acv puls|de unie|nu 91|nu91|de politiebond|mijn vakbond",
      ),
      crossed(
        "fnv|cnv|abvv|acv|aclvb|aob|vakbonds|bonds|acod|bbtk|lbc",
        "lid|leden|lidmaatschap|kaderlid|afgevaardigde|consulent|contributie|premie|secretaris|militant|nr|lidnr|lidnummer|lidkaart|jurist|advocaat|delegee",
      ),
      crossed(
        "mijn|haar|zijn|onze",
        "abvv|acv|aclvb|fnv|cnv|vakbond|vakbondsman|vakbondsconsulent|syndicaat|vakbondslidmaatschap|syndicale premie",
      ),
      "vakbondsconsulent*|vakbondsjurist*|vakbondsadvocaat|vakbondskaart|vakbondswerk|vakbondsverlof|vakbondsmilitant*|syndicalist*|syndicaat|syndicaal verlof|délégué syndical|delegee|bondscontributie|bondslid|aan het piket|aan het stakingspiket|stakingspiket|in staking gegaan|ging in staking|gaan in staking|heb meegestaakt|heeft meegestaakt|hebben meegestaakt|staakte mee|staakten mee|stakingsdag ingehouden|stakingsdagen ingehouden|inhouding wegens staking|loon ingehouden door staking|gestaakt voor een betere cao|als staker|werkwilligen en stakers|actiebereidheid getekend|kandidaat sociale verkiezingen|sociale verkiezingen kandidaat|in het cpbw|or lid|or-lid|lid van or",
      "wij zijn in staking|ik heb gestaakt|wij hebben gestaakt|zit in de ondernemingsraad|zit in de or|vakbondslid*|vakbondslidmaatschap|vakbondscontributie|vakbondsafgevaardigde*|vakbondsman|vakbondsvrouw|vakbondsvertegenwoordiger*|vakbondsbestuurder*|vakbondspremie|lid van de vakbond|lid van een vakbond|lid van de bond|lid van vakbond|mijn vakbond|haar vakbond|zijn vakbond|onze vakbond|bij de vakbond|via de vakbond|rechtshulp van de bond|rechtshulp via de bond|rechtsbijstand van de bond|lid van de fnv|lid van fnv|bij de fnv|fnv lid|fnv-lid|fnv lidmaatschap|fnv'er|cnv lid|cnv-lid|lid van de cnv|lid van het cnv|lid van cnv|bij het cnv|kaderlid|kaderlid cnv|kaderlid fnv|kaderleden|kadergroep fnv|vcp lid|lid van de AOb|AOb lid|lid van avv|lid van Nautilus|abvv lid|abvv-lid|lid van het abvv|acv lid|acv-lid|lid van het acv|lid van acv|aclvb lid|lid van aclvb|lid van de aclvb|bij het abvv|bij het acv|bij de aclvb|vakbond acv|vakbond abvv|aangesloten bij het acv|aangesloten bij het abvv|aangesloten bij de vakbond|aangesloten bij een vakbond|syndicale premie|syndicale afgevaardigde*|syndicaal afgevaardigde*|syndicaal actief|syndicale delegatie|ondernemingsraadslid|lid van de or|lid van de ondernemingsraad|in de ondernemingsraad|voorzitter van de or|voorzitter ondernemingsraad|ik staak|we staken|wij staken|staken mee|staak mee|staakt mee|mee gestaakt|meegestaakt|ben in staking|stakingsuitkering|stakingskas|stakingspremie|stakingsvergoeding|stakingspiket|staking meegedaan|deelgenomen aan de staking|meegedaan aan de staking",
    ],
    unsure: ["vakbond|FNV|CNV|ABVV|ACV|ACLVB|ondernemingsraad"],
    figurative: [
      crossed("fnv|cnv|acv|abvv|vakbond|vakbonden|aob", "staking|stakingen|roept op|kondigt aan|dreigt|cao"),
      "bij de fnv staking|door de fnv staking|bij de cnv staking|door de cnv staking|bij het acv staking|voetbalbond|vakbond staakt|consumentenbond lid|knvb bond|bond tegen vloeken|lid van de consumentenbond|lid van de anwb|aeb bond|staking de lijn|staking bij de lijn|spoorstaking",
      "vakbond roept op|de staking bij|staking van de|staking bij de ns|treinstaking|stakingen bij|staking op schiphol|ns in staking|treinen in staking|internet staakt|de wasmachine staakt|apparaat staakt|staakt het vuren|staken van de betaling|staken van de levering|levering gestaakt|levering staken|service gestaakt|dienstverlening gestaakt|verkoop gestaakt|productie gestaakt|bediening gestaakt|betaling gestaakt|werkzaamheden gestaakt|abonnement gestaakt",
    ],
    somebody,
  },
  SEXUALITY: {
    language: "nl",
    terms: [
      crossed(
        "homo|homoseksuele|lesbische|bi|biseksuele|trans|transgender|gay|queer|non binaire",
        "zoon|dochter|broer|zus|vader|moeder|stel|koppel|vriend|vriendin|collega|huurder|klant|man|vrouw|jongen|meisje|persoon|kind|oom|ouders|relatie",
      ),
      crossed(
        "ik ben|ben|is|zijn|hij is|zij is|we zijn|wij zijn|openlijk|uit de kast als|out als",
        "homo|gay|lesbisch|lesbiennes|bi|biseksueel|trans|transgender|queer|panseksueel|aseksueel|non binair|nonbinair|intersekse|homoseksueel|genderfluïde|genderfluide",
      ),
      "homopaar|homostel|twee mama s|twee papa s|allebei vrouw|allebei man|ook een vrouw|ook een man|sinds zijn transitie|sinds haar transitie|sinds mijn transitie|sinds hun transitie|voor mijn transitie|voor haar transitie|voor zijn transitie|slikt hormonen sinds*|genderpoli|genderteam|gender kliniek|x op mijn paspoort|x in mijn paspoort|geslacht x|aangeboren man|geboren als jongen|geboren als meisje|mijn man en ik zijn twee mannen|mijn vrouw en ik zijn twee vrouwen|draagmoeder voor ons mannen|genderfluïde|genderfluide|genderqueer|aseksualiteit|nog niet uit de kast|uit de kast bij|geout|outte mij|mastectomie transitie|voornaamwoorden die hun|die hun|hen hun als voornaamwoord|gelijkgeslachtelijk*|hetzelfde geslacht getrouwd",
      "ben in transitie|zit in transitie|mijn zoon is trans|mijn dochter is trans|mijn kind is trans|homoseksueel|homoseksuele|homoseksualiteit|homofiel|homo|homo s|homokoppel|homostel|homopaar|homohuwelijk|homo huwelijk|lesbisch|lesbische|lesbienne*|lesbo|bisexueel|biseksueel|biseksuele|bi seksueel|aseksueel|panseksueel|panseksuele|lhbti*|lgbt*|roze koppel|seksuele geaardheid|geaardheid|mijn geaardheid|seksuele voorkeur|seksuele oriëntatie|uit de kast|uit de kast gekomen|mijn coming out|coming out|getrouwd met een man|getrouwd met een vrouw|gehuwd met een man|twee mannen samen|twee vaders|twee moeders|twee papa s|twee mama s|meemoeder|duomoeder|regenbooggezin|geregistreerd partner van hetzelfde geslacht|partner van hetzelfde geslacht|samen als twee vrouwen|als twee vrouwen|wij zijn twee vrouwen|wij zijn twee mannen|wij zijn twee moeders|trans persoon|trans vrouw|trans man|transvrouw|transman|transpersoon|transjongen|transmeisje|transgender*|transseksueel|transseksuele|geslachtstransitie|na mijn transitie|mijn transitie|ben trans|geslachtsverandering|geslachtsaanpassing*|genderdysforie|genderidentiteit|genderkliniek|geslachtsregistratie gewijzigd|geslachtswijziging|geboren als man|geboren als vrouw|deadname|non binair*|nonbinair*|non-binair|intersekse|geslacht x|sekswerk*|sekswerker",
    ],
    unsure: ["is trans|holebi|holebi s|roze zaterdag"],
    figurative: [
      "homo cowboy|over een homo*|homo sapiens|homo universalis|in de kast onder|in de kast bij|in de kast van|in de kast staat|in de kast zit|meterkast|uit de kast onder|die hun pakket*|die hun geld*|die hun contract*|die hun auto*|die hun afspraken*|die hun werk*|klanten die hun*|mensen die hun*|die hun|uit de kast halen|uit de kast gevallen|in de kast hangen|in de kast gelegd|gay bar|gay pride|gay parade|queer filmfestival|homo economicus|is bi directioneel|is bi fuel|ben in transitie naar groen",
      "energietransitie|transitie naar gasloos|in transitie naar|transitievergoeding|transitie plan|trans atlantisch|homogeen*|holebifilmfestival|roze zaterdag parade|gay pride boot route|lgbt festival|homogene",
    ],
    somebody,
  },
  GENETIC: {
    language: "nl",
    terms: [
      crossed(
        "brca|cf|taaislijmziekte|sikkelcel|thalassemie|hemofilie|huntington|lynch|duchenne|fragiele x|hemochromatose|sma|gen|gendefect",
        "drager|draagster|dragerschap|mutatie|gen|positief",
      ),
      crossed(
        "drager|draagster|drager van|draagster van|dragerschap van|getest op|heeft|heb",
        "cf|brca|het gen|het gen voor*|een erfelijke aandoening|een erfelijke ziekte|sikkelcel|thalassemie|huntington|het huntington gen|het brca gen|de mutatie|een mutatie|een genmutatie|genetische aanleg|erfelijke aanleg|een erfelijke aanleg|taaislijmziekte|hemofilie",
      ),
      "voorspellende test|voorspellend onderzoek|voorspellende dna*|presymptomatisch*|dna kit|dna-kit|myheritage uitslag|my heritage uitslag|myheritage dna|ancestry uitslag|NIPT|nipt was goed|nipt uitslag|nipt test|nipt gedaan|nipt laten doen|nipt terug|nipt goed|vaderschapskit|vaderschap uitslag|vaderschapsuitslag|verwantschap dna|erfelijk belaste|erfelijk hartprobleem|erfelijke hartziekte|erfelijke hartritme*|zit in de familie|zit bij ons in de familie|in onze genen|polygen|heterozygoot|homozygoot|klinisch genetica|genetica poli|afdeling genetica|erfelijkheidsadvies|stamboom voor het ziekenhuis|exoom*|genoomonderzoek|dragerschapsonderzoek|trisomie*|translocatie|embryoselectie|hielprik uitslag|hielprikuitslag|genenpanel",
      "drager van een gen*|drager van een erfelijke|drager van de ziekte|nipt uitslag|dna test*|dna-test*|dnatest*|dna onderzoek*|dna-onderzoek|dna profiel|dna-profiel|dna verwantschap*|dna verwantschapstest|verwantschapstest|dna monster|dna materiaal|dna match*|mijn dna|zijn dna|haar dna|vaderschapstest*|vaderschapsonderzoek|erfelijkheidsonderzoek*|erfelijkheidstest|genetisch onderzoek|genetische test*|genetische aanleg|genetische afwijking*|genetische aandoening*|genetisch bepaald|genetisch belast|genetische data|genetische gegevens|genetica|klinisch geneticus|klinische genetica|erfelijk belast|erfelijke aandoening*|erfelijke ziekte*|erfelijke afwijking*|erfelijke borstkanker|erfelijke kanker|erfelijke belasting|erfelijke aanleg|erfelijk|erfelijke|genmutatie*|gendefect*|genafwijking*|gen mutatie*|BRCA*|BRCA|brca 1|brca 2|brca gen|brca mutatie|draagster|draagster brca|drager van het gen|gendrager*|draagster van het gen|lynchsyndroom|lynch syndroom|huntington gen|huntington drager|factor v leiden|hemochromatose|chromosoom*|chromosoomafwijking*|nipt test|niptest|vlokkentest|vruchtwaterpunctie|prenatale screening|prenataal onderzoek|dragerschapstest|dragerschapsscreening|genoom*|genetisch paspoort|ancestrydna|my heritage dna|familiair belast|familiaire hypercholesterolemie|in de familie erfelijk",
    ],
    unsure: ["dna uitslag|genetisch"],
    figurative: [
      "fietsdrager|dakdrager|fietsendrager|bagagedrager|drager voor fietsen|zit in de familie van|nipt gemist|nipt verloren|nipt gehaald|nipt te laat|nipt op tijd|nipt gewonnen|nipt geslaagd|was nipt|nipt aan|ternauwernood nipt|genen van het bedrijf|nipt te*|erfelijke pacht|zit in de familie abonnement|heeft een mutatie van|mutatie in uw abonnement|de mutatie in de*|een mutatie doorgeven|heb een mutatie|heeft een mutatie|heeft de mutatie verwerkt|heb de mutatie*|mutatie formulier",
      "erfelijke titel|erfelijk recht|erfelijke belasting op erven|erfrecht|zit in ons dna|dna van ons merk|merk dna|bedrijfs dna|in ons dna|in het dna van|genetisch gemodificeerd*|drager van de stroom|drager van het kenteken|drager van het abonnement|drager van de kist|drager van de kosten|drager van een verklaring|drager van de toegangspas|drager van de actie|drager van het pakket|drager van de polis|pakketdrager|fietsendrager*|bagagedrager*|fietsdrager|toegangsdrager|mutatieformulier|mutatiedatum|mutatie op de rekening|mutaties op de rekening",
    ],
    somebody,
  },
  BIOMETRIC: {
    language: "nl",
    terms: [
      crossed(
        "mijn|haar|zijn|onze|hun|de",
        "duimafdruk|duimafdrukken|vingerscan|vingerscans|gezichtsscan|gezichtsscans|gezichtstemplate|gezichtsprofiel|gezichtsgegevens|irisscan|handpalm|handpalmscan|handpalmafdruk|stemprofiel|stemafdruk|stemprint|aderpatroon|stemherkenning|gezichtsherkenning|handgeometrie",
      ),
      crossed(
        "scan van|opname van|afdruk van|beeld van|template van|kopie van",
        "mijn gezicht|mijn hand|mijn vinger|mijn vingers|mijn duim|mijn oog|mijn ogen|mijn iris|mijn stem|mijn handpalm|haar gezicht|zijn gezicht",
      ),
      "mijn vinger gescand|mijn gezicht gescand|mijn hand gescand|mijn ogen gescand|mijn iris gescand|mijn oog gescand|vingers gescand|gezichten gescand|duimafdruk*|handpalm*|gezichtstemplate*|gezichtsmodel|gezichtsvergelijking|stem niet herkend|stem wordt niet herkend|stem niet overeenkomt|stem komt niet overeen|gezicht niet herkend|gezicht wordt niet herkend|gezicht komt niet overeen|vingerafdruk afgenomen|vingerafdrukken afgenomen|vingerafdrukken moeten geven|vingerafdruk moeten geven|vingerafdruk wordt niet herkend|klokken met vingerafdruk|inklokken met vingerafdruk|prikken met vingerafdruk|prikklok met vingerafdruk|toetsaanslagpatroon|liveness check|selfie check|livenesscheck|looppatroonherkenning",
      "vingerafdruk*|vingerafdrukken|vingerafdrukscan*|vingerafdrukgegevens|vingerafdruk gescand|vingerscan*|vinger gescand|vingerprint|irisscan*|iris scan*|iriscopie|netvliesscan*|gezichtsscan*|gezichtsherkenning*|gezichtsherkenningsdata|gezichtsopname|gezichtskenmerken|gezicht gescand|mijn gezicht gescand|foto van mijn gezicht|gezichtsherkenningscamera|stemherkenning*|stemprofiel*|stemafdruk*|stemprint*|stembiometrie|voiceprint*|biometrisch*|biometrie|biometrische gegevens|biometrische data|biometrische foto|handpalmscan*|handscan*|palmscan*|handafdruk*|aderscan*|aderpatroon|loopanalyse|loopprofiel|face id gegevens|mijn face id gegevens|facescan*|face scan*|fingerprint*",
    ],
    unsure: [],
    figurative: [
      "vingerafdruk op het*|vingerafdruk op de*|elke vingerafdruk|vingerafdruklezer*|vingerafdrukscanner*|vingerafdrukken zichtbaar|vingerafdrukvrij|vingerafdruk slot|vingerafdrukslot|vingerafdruk kluis|handpalm groot|in de handpalm|past in je handpalm|in je handpalm|de gezichtsherkenning van mijn telefoon|gezichtsherkenning van de deurbel|de gezichtsherkenning doet het niet|handpalmzaag|handpalmsteun*|browser vingerafdruk",
      "vingerafdrukken op het scherm|vingerafdrukken op de|vingerafdrukscanner defect|vingerafdrukscanner doet het niet|vingerafdruksensor*|vingerafdruklezer defect|face id werkt niet|met vingerafdruk ontgrendel*|ontgrendelen met vingerafdruk|gezichtsherkenning van google photos|gezichtsherkenning op de tv|gezichtsherkenning foto album",
    ],
    somebody,
  },
  CRIMINAL: {
    language: "nl",
    terms: [
      crossed(
        "veroordeeld voor|veroordeeld wegens|veroordeling voor|veroordeling wegens|verdacht van|verdachte van|verdenking van|opgepakt voor|opgepakt wegens|aangehouden voor|aangehouden wegens|vervolgd voor|vervolgd wegens|gezeten voor|vast voor|zit vast voor|cel voor|straf voor|taakstraf voor|werkstraf voor|boete voor|strafblad voor|strafblad wegens|celstraf wegens|celstraf voor|gestraft voor|antecedent voor|pv voor|voor de rechter voor|voor de rechter wegens|schuldig aan|bekend voor|gepakt voor|gepakt op|betrapt op|beschuldigd van|aangeklaagd voor",
        "diefstal|winkeldiefstal|mishandeling|zware mishandeling|oplichting|fraude|uitkeringsfraude|heling|inbraak|overval|een overval|beroving|bedreiging|stalking|belaging|drugsbezit|drugshandel|dealen|rijden onder invloed|dronken rijden|rijden zonder rijbewijs|rijden zonder verzekering|roekeloos rijden|vluchtmisdrijf|brandstichting|vernieling|vandalisme|openbare geweldpleging|huiselijk geweld|partnergeweld|witwassen|afpersing|valsheid in geschrifte|meineed|wapenbezit|verboden wapenbezit|een mes|doodslag|moord|verkrachting|ontucht|aanranding|mensenhandel|hennepteelt|een hennepkwekerij|identiteitsfraude|hooliganisme|smaad",
      ),
      "vannacht opgepakt|ben opgepakt|is opgepakt|werd opgepakt|opgepakt door de politie|door de politie meegenomen|nacht in de cel|in de cel gezeten|zit in de cel|zat in de cel|jaar in de cel|maanden in de cel|weken in de cel|in de PI|in een PI|bij de PI|in de penitentiaire*|in detentie|uit detentie|ex-gedetineerd*|in de nor|in de lik|in de petoet|in vreemdelingendetentie|vrij op borgtocht|onder schorsing vrij|voorlopig vrij|op vrije voeten|voorwaardelijk in vrijheid|met penitentiair verlof|onder elektronisch toezicht|elektronisch toezicht|reclassering|reclassent*|reclasseringswerker*|justitieassistent|justitiehuis|antecedent|antecedenten|justitiële documentatie|uittreksel uit het strafregister is niet blanco|niet blanco strafregister|vog niet gekregen|vog krijg ik niet|vog kreeg ik niet|voorwaardelijke celstraf|voorwaardelijke gevangenisstraf|onvoorwaardelijke gevangenisstraf|met uitstel veroordeeld|opschorting van straf|probatie|taakstraf|werkstraf|gemeenschapsdienst|correctionele rechtbank*|correctioneel veroordeeld|politierechter|politierechtbank*|in beroep tegen mijn veroordeling|ontzet uit ouderlijk gezag wegens|rijbewijs kwijt door drank|rijbewijs kwijt wegens drank|rijbewijs ingetrokken wegens|alcoholslot|ema cursus|lemacursus|cbr alcoholcursus|straat verbod|contact verbod|locatieverbod|gebieds verbod|stadionverbod|winkelverbod|winkelverbod gekregen|een winkeldiefstal|een steekpartij waarbij ik|maatregel PIJ|PIJ maatregel|jeugdreclassering|bureau halt|isd maatregel|sepot|minnelijke schikking met het OM|transactie van het OM|voor de strafrechter|gangster verleden|bendelid",
      "onder toezicht van de reclassering|bij de reclassering|in de gevangenis|uit de gevangenis|zit in de gevangenis|zat in de gevangenis|strafrechtelijk verleden|strafrechtelijke veroordeling|strafrechtelijk vervolgd|is aangehouden voor|ben aangehouden voor|verdachte in een strafzaak|verdacht van diefstal|verdacht van fraude|verdacht van oplichting|verdacht van mishandeling|veroordeling voor heling|veroordeling voor mishandeling|wegens mishandeling|voor mishandeling|wegens diefstal|jaar cel gekregen|maanden cel gekregen|vastgezeten|heeft vastgezeten|heb vastgezeten|zit vast in|strafrechtelijk onderzoek|dader van|veroordeling voor fraude|strafblad|geen strafblad|een strafblad|uittreksel strafregister|strafregister|strafregisteruittreksel|vog afgewezen|vog geweigerd|veroordeeld|veroordeelde|veroordeelden|veroordeling|veroordelingen|veroordeling voor*|veroordeeld voor|veroordeeld tot|veroordeling wegens|gevangenisstraf*|celstraf*|cel gezeten|uren taakstraf|taakstraf*|werkstraf*|uur taakstraf|boete gekregen voor diefstal|leerstraf|voorwaardelijke straf|voorwaardelijk vrij*|voorwaardelijke invrijheidstelling|voorlopige hechtenis|in voorarrest|voorarrest|in hechtenis|gedetineerd*|gedetineerde|ex gedetineerde*|ex-gedetineerde|pi heerhugowaard|penitentiaire inrichting|in de bak|in de bajes|achter de tralies|jeugddetentie|jeugdgevangenis|TBS|tbs opgelegd|tbs kliniek|enkelband*|elektronische enkelband|elektronisch toezicht|reclasseringsambtenaar|reclasseringstoezicht|contactverbod|straatverbod|gebiedsverbod|huisverbod|gearresteerd|arrestatie|aangeklaagd|verdachte van|in verdenking|in verdenking gesteld|verdenking van|inverdenkinggesteld*|strafrechter|strafbeschikking|schuldig bevonden|schuldig verklaard|winkeldiefstal gepleegd|wegens winkeldiefstal|betrapt op diefstal|diefstal gepleegd|diefstal met geweld|voor oplichting|wegens oplichting|voor heling|wegens heling|zedendelict*|zedenmisdrijf|doodslag|drugshandel|drugsdelict*|drugsbezit|wietplantage|hennepkwekerij|wapenbezit|valsheid in geschrifte|openbare geweldpleging|rijden onder invloed|rijbewijs ingevorderd|rijbewijs ingenomen|rijontzegging|rijverbod|dronken achter het stuur|jeugdstrafrecht|halt straf|halt-straf|halt afdoening|crimineel verleden|criminele verleden|delinquent|recidivist|vervolgd voor|vervolgd wegens",
    ],
    unsure: ["detentie"],
    figurative: [
      "boete voor te hard rijden parkeer*|boete voor diefstal van energie|veroordelingen in de laatste*|bent u ooit veroordeeld|ooit veroordeeld|eventuele veroordelingen|veroordeeld tot wachten|veroordeeld tot elkaar|straf voor te*|gevangen in dit contract|batterij cel|in de cel van excel|in de cel a1|in een cel van excel|in de cel links|cel in de spreadsheet|in een cel in excel|rijbewijs kwijt geraakt|opgepakt signaal|wordt opgepakt door de monteur|ticket is opgepakt|melding is opgepakt|zaak is opgepakt|klacht is opgepakt|dit is opgepakt door|vraag is opgepakt|is opgepakt door ons*|is opgepakt door de afdeling|is opgepakt door onze*|probatief|voor het gezag|verdacht van kapot*|schorsing kenteken|kenteken schorsing|mijn auto schorsen|verdacht van storing|beschuldigd van liegen",
      "zonnecel*|batterijcel*|brandstofcel*|stamcel*|excel cel|cel in excel|cel a1|lege cel|verdachte link|verdachte links|verdachte mail|verdachte sms|verdachte transactie|verdachte afschrijving|verdachte melding|verdachte login|verdachte activiteit|verdachte e mail|verdacht laag|verdacht hoog|crimineel duur|criminele prijzen|misdaadroman|moord en brand|moordprijs|moordfilm|moordende concurrentie|moord op|gevangen in|gevangenisfilm|aangehouden voor onderhoud|afspraak aangehouden|aanhouden van de reservering|aanhouden reservering|boete voor te laat|geen straf|strafpunten spel|strafschop*|gestraft met een toeslag|diefstal van mijn|diefstal van de|diefstal van|slachtoffer van oplichting|oplichting via|oplichting aan de telefoon|opgelicht door een|aangifte van oplichting|aangifte van mishandeling|aangifte van diefstal|slachtoffer van mishandeling|verduistering van ramen|verduistering van de ramen|gordijn verduistering|verduisteringsgordijn*|rolgordijn verduistering|verduisterende gordijnen|kamer verduistering",
    ],
    somebody,
  },
  CHILD: {
    language: "nl",
    terms: [
      "ben minderjarig|ik ben minderjarig|nog minderjarig|ben onder de 16|ben onder de 18|nog geen 16|nog geen 18|nog geen achttien|ik ben pas 11|ik ben pas 12|ik ben pas 13|ik ben pas 14|ik ben pas 15|ben pas 12|ben pas 13|ben pas 14|ben pas 15|ben nog maar 12|ben nog maar 13|ben nog maar 14|ben nog maar 15|ik ben 11 jaar|ik ben 12 jaar|ik ben 13 jaar|ik ben 14 jaar|ik ben 15 jaar|ben 13 jaar|ben 14 jaar|ben 15 jaar|zit in de brugklas|zit in groep 6|zit in groep 7|zit in groep 8|zit in het vijfde leerjaar|zit in het zesde leerjaar|zit in 1 vmbo|ben nog een kind|mijn ouders weten het niet|mijn ouders weten hier niets van|mijn moeder weet het niet|mijn mama weet het niet|mag niet van mijn ouders|met de pas van mijn moeder|met de pas van mijn vader|met de telefoon van mama|met mama s telefoon|met papa s kaart|klant is minderjarig|klant minderjarig|beller is minderjarig|beller minderjarig|minderjarige klant|minderjarige beller|klinkt als een kind|klant is een kind",
    ],
    unsure: ["minderjarig"],
    figurative: [
      "ik ben 11 jaar klant|ik ben 11 jaar lid|ik ben 12 jaar klant|ik ben 12 jaar lid|ik ben 13 jaar klant|ik ben 13 jaar lid|ik ben 14 jaar klant|ik ben 14 jaar lid|ik ben 15 jaar klant|ik ben 15 jaar lid|niet voor minderjarigen|niet geschikt voor minderjarige*|verkoop aan minderjarigen|aan minderjarigen",
    ],
    somebody: "ik ben klant beller chat",
  },
};
