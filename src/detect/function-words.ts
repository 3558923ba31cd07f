/**
 * Words that say nothing by themselves, in the twelve languages, with greetings and the commonest words of service talk: what stands
 * beside a name and is none. Written for this project.
 */
const LISTS = {
  en: "a about account after again all also am an and any are as at back be because been before but by call calling can card could customer did do does email for from get go good got had has have he hello help her here hey hi him his how i if in is isn it just know let like live looking me mobile more my name need no not now number of off ok on one only or order our out over please re regarding regards said same she since so some still sure thank thanks that the their them then there they this to today trying up us very want was we well were what when where which who why will with would writing yes you your",
  sv: "alla allt att av bara behöver bli blir de dem den det detta din dina ditt dom där du då efter ej eller en er ett fick finns från för få får ganska ger gick gör ha hade han har hej heller henne hennes hit honom hon hos hur här i igen in inte ja jag jo kan kom kommer kund kunna man med men mer mig min mina mitt mot mycket någon nej ni nog nu när nästa och också om oss på ringer sedan sin ska skulle snälla som så tack till under upp ur ut utan va vad var vara varför vem vi vid vill är över",
  da: "af alle at bare blev bliver da de dem den der deres det dig din dit du efter eller en er et fik for fra får ham han har havde hej hende her hos hun hvad hvem hvor hvordan i ikke ind ja jeg jo kan kom kommer kunde man med meget men mig min mit mod nej ned ni nogen nok nu når og også om op os over på ringer selv sig sin skal skulle som så tak til ud under ved vi vil var være",
  nb: "alle at av bare ble blir da de deg dem den der deres det din ditt du eller en er et etter fikk for fra får ha hadde han har hei henne her hos hun hva hvem hvor hvordan i ikke inn ja jeg kan kom kommer kunde man med meg men min mitt mot mye nei noen nok nå når og også om opp oss over på ringer selv seg sin skal skulle som så takk til under ut ved vi vil var være",
  de: "ab aber als also am an auch auf aus bei bin bis bitte da danke dann das dass dem den denn der des die dies doch du durch ein eine einem einen einer er es etwas euch für geht guten hab habe haben hallo hat heute hier ich ihm ihn ihnen ihr ihre im in ist ja jetzt kann kein keine können kunde mal man mein meine mich mir mit muss nach nicht noch nun nur ob oder ohne rufe sehr sein seine seit sich sie sind so soll tag über um und uns unter vom von vor wann war warum was weil wenn wer werden wie wieder will wir wird wo zu zum zur",
  fr: "a à ai alors appelle après au aussi aux avec avez avoir bien bonjour bonsoir c ce cela ces cet cette chez client comme comment d dans de depuis des deux donc du elle en est et être eu fait il ils j je jour l la là le les leur lui m ma mais me merci mes moi mon n ne non nos notre nous on ou où oui par pas plus pour pourquoi qu quand que quel qui s sa sans se ses si son sont sous suis sur t tout très tu un une vos votre vous y",
  es: "a al algo ante años aquí así aun bien buenas buenos cada cliente como cómo con cuando cuándo de del desde día días donde dos el él ella en entre era es esa ese eso esta está este esto estoy favor fue gracias ha hace hay he hola hoy la las le les llamo lo los más me mi mis muy nada ni no nos o para pero por porque puede que qué quien quiero se ser si sí sin sobre son soy su sus también tarde te tengo tiene todo tu tus un una uno usted y ya yo",
  it: "a ad ai al alla alle anche ancora avete avere bene buongiorno buonasera c che chi ci ciao cliente come con cosa cui da dal dalla dei del della delle di dove due e è ed era essere fa fatto gli grazie ha ho i il in io l la le lei lo loro lui ma me mi mia mie mio molto ne nei nel nella no noi non nostro o ogni oggi per perché più può prego qua quale quando quello questa questo qui sa salve se sei si sia siamo sono sta su sua sul suo ti tra tu tutto un una uno va vi voi vorrei",
  nl: "aan al alle als altijd ben bij bent dan dag dank dat de deze die dit doen door dus een en er ga gaat geen goed graag had hallo heb hebben heeft hem het hier hij hoe hoi ik in is ja je jij jullie kan klant komt kunnen maar me meer met mij mijn moet mogen na naar nee niet nog nu of om omdat ons ook op over s te tot u uit uw van vandaag veel voor waar waarom was wat we weer wel wie wij wil worden wordt zal ze zich zij zijn zo zou",
  fi: "että ei eikä ei ole en ennen hän hei ja jo jos joka jotka juuri kai kanssa kiitos koska kuin kun kuka kyllä me meidän menee mikä minkä minua minulla minulle minun minut minä missä mitä moi mukaan mun mutta mä myös ne niin no nyt ole olen oli on ovat paljon pitää se sen siitä sillä sinä sitten sun sä tai te tämä tässä tällä vain vielä voi voisi yksi",
  pl: "a ale bardzo bez bo był była było by być chcę ci co czy dla do dobry dziś dzień dzięki dziękuję gdy gdzie go i ich ile im ja jak jest jestem jeszcze już każdy kiedy klient kto która który lub ma mam mi mnie może mój można moja moje na nad nam nas nie nich nim nr o od on ona oni oraz pan pani po pod proszę przed przez przy są się skąd tak także tam te tego tej ten teraz to tu tylko tym u w we witam więc wszystko z za ze że",
  pt: "a à ainda ao aos as até bem boa bom cliente com como da das de dela dele depois do dos e é ela ele em então era essa esse esta está este estou eu favor foi há hoje isso já lhe mais mas me meu minha muito na não nas no nos nós o obrigada obrigado olá onde os ou para pela pelo por porque pode quando que quem quero se sem ser seu sim só sou sua também tem tenho ter todo tudo um uma vai você",
} as const;

/** Language of a list, ISO 639-1 (`nb` for Norwegian). */
export type ListedLanguage = keyof typeof LISTS;

export const FUNCTION_WORDS: Readonly<Record<ListedLanguage, ReadonlySet<string>>> = {
  en: new Set(LISTS.en.split(" ")),
  sv: new Set(LISTS.sv.split(" ")),
  da: new Set(LISTS.da.split(" ")),
  nb: new Set(LISTS.nb.split(" ")),
  de: new Set(LISTS.de.split(" ")),
  fr: new Set(LISTS.fr.split(" ")),
  es: new Set(LISTS.es.split(" ")),
  it: new Set(LISTS.it.split(" ")),
  nl: new Set(LISTS.nl.split(" ")),
  fi: new Set(LISTS.fi.split(" ")),
  pl: new Set(LISTS.pl.split(" ")),
  pt: new Set(LISTS.pt.split(" ")),
};

const ANY: ReadonlySet<string> = new Set(Object.values(LISTS).flatMap((words) => words.split(" ")));

/** True for a function word of any of the languages. */
export function isFunctionWord(low: string): boolean {
  return ANY.has(low);
}

/** Particles inside surnames, in the twelve languages and their neighbours. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "af al af av ben bin da dal dalla das de degli dei del della den der des di do dos du el i ibn la las le los mac mc o op st ten ter van von vom zu zum zur y und e het 't d l".split(
    " ",
  ),
);
