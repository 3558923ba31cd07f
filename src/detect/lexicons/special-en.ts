import { crossed } from "./crossed.ts";
import type { SpecialLexicons } from "./special-lexicons.ts";

/*
 * English of the United Kingdom and Ireland. Written for this project from general knowledge; party names after the PartyFacts
 * list (MIT).
 */

const somebody =
  "i me my mine im ive am he she him her his hers hes shes we us our were they their them cust customer cx clt caller client clr patient pt tenant tnt member applicant candidate employee colleague manager wife husband partner mum mom mam mother dad father son daughter kid kids child children brother sister gran nan grandma grandad neighbour friend mate boss family parents staff resident";

export const SPECIAL_EN: SpecialLexicons = {
  RELIGION: {
    language: "en",
    terms: [
      crossed(
        "celebrate|celebrating|we keep|observe|observing|off for|home for|fasting for|fasting during|fast for|fast during|fasting in|prayers for|at prayers for",
        "diwali|hanukkah|chanukah|eid|passover|pesach|yom kippur|rosh hashanah|vaisakhi|ramadan|ramadhan|lent|shabbat|shabbos|the sabbath|sabbath|navratri|ashura|muharram|ash wednesday",
      ),
      crossed(
        "strictly|strict|observant|devout|practising|practicing|committed|lapsed|ex|former|lifelong|born|raised|brought up|converted|my family is|my family are|we are both|both of us are",
        "catholic|catholics|muslim|muslims|jewish|jew|hindu|hindus|sikh|sikhs|christian|christians|buddhist|jain|kosher|vegetarian hindu|mormon|methodist|baptist|evangelical|pentecostal|anglican|protestant|presbyterian|quaker|jehovah s witness|orthodox",
      ),
      crossed(
        "my|her|his|our|their",
        "mosque|church|synagogue|temple|gurdwara|rabbi|imam|pastor|vicar|parish|parish priest|parish council|baptism|confirmation|first communion|holy communion|bible group|prayer group|house group|congregation|chapel|shul|diocese|convent|quran class|koran class|church choir|religion|faith",
      ),
      "took my vows|took her vows|taken my vows|sunday school|fasting till sunset|fasting until sunset|fast until sunset|break my fast|break our fast|breaking fast|iftar|suhoor|tarawih|madrasah|madrassa|zakat|hajj|say kaddish|sitting shiva|sit shiva|mikveh|amritdhari|kirpan|puja room|home altar|holy orders|ordained|ordination|seminary student|in the seminary|a nun|a monk|am a deacon|lay reader|eucharistic minister|church elder|elder of the church|gave up for lent|given up for lent|god parent classes|rcia|confirmed catholic|confirmed in the church|christened at|excommunicated|lost my faith|found god|found jesus|saved by jesus|gave my life to christ|born again|refuses blood|no pork for religious*|don't eat pork|dont eat pork|doesn't eat pork|doesnt eat pork|observes ramadan|goes to mass|attends mass|attends church|attends mosque|go to the mosque|goes to the mosque|at jummah|at friday prayers|wear a kippah|headscarf for religious*|my headscarf|her headscarf",
      "we are christian|we are christians|christians|he is a christian|c of e|i'm a christian|practising muslim*|practising jew|practising sikh|fasting for lent|strict muslim|religious holiday for us|my confirmation class|parish priest here|my parish|our parish|our mosque|mosque committee|my temple|our temple|my gurdwara|my rabbi|our rabbi|my imam|our imam|our priest|my vicar|our vicar|left islam|renounced|i am catholic|i'm catholic|im catholic|is catholic|are catholic|was catholic|raised catholic|practising catholic|practicing catholic|lapsed catholic|roman catholic|devout catholic|a catholic|a muslim|muslim*|moslem*|a christian|born again|born again christian|practising christian|devout christian|church of england|church of ireland|church of scotland|protestant*|presbyterian*|methodist*|baptist|baptists|anglican*|pentecostal*|mormon*|latter day saint*|jehovah witness*|jehovah s witness*|jehovahs witness*|seventh day adventist|quaker*|salvationist|orthodox christian|greek orthodox|russian orthodox|coptic|sikh*|hindu|hindus|buddhist*|jewish|jew|jews|orthodox jew*|hasidic|haredi|jain|jains|bahai|zoroastrian|parsi|rastafari*|a pagan|pagans|is pagan|im pagan|i'm pagan|are pagan|paganism|wiccan|scientolog*|sunni|shia|shiite|ahmadi*|atheist*|agnostic*|non religious",
      "observe ramadan|observing ramadan|fasting for ramadan|fasting for ramadhan|fast for ramadan|during ramadan|ramadan fast*|eid prayers|friday prayers|jummah|jumuah|pray five times|prayer breaks|prayer times|prayer room|prayer mat|go to mosque|at the mosque|my mosque|our mosque|local mosque|go to church|at church|my church|our church|in my church|church member|member of the church|churchwarden|church warden|lay preacher|altar server|altar boy|at mass|go to mass|sunday mass|bible study|bible group|synagogue|my shul|shul|gurdwara|mandir|wears a hijab|wear a hijab|my hijab|her hijab|hijab|wears a turban|my turban|his turban|turban|niqab|burqa|kippah|yarmulke|observe the sabbath|observe shabbat|shabbat|keep kosher|kosher kitchen|kosher meal*|eat kosher|eats kosher|kosher only|eat halal|eats halal|only halal|halal food|halal meal*|halal only|my baptism|our baptism|baptised|baptized|being baptised|christening of|our christening|her christening|his christening|first communion|first holy communion|bar mitzvah|bat mitzvah|christening|circumcision|pilgrimage to mecca|going on hajj|performed hajj|umrah|convert to islam|converted to islam|converted to judaism|converted to catholicism|convert to christianity|left the church|leaving the church|religious belief*|religious reasons|for religious reasons|on religious grounds|my faith|her faith|his faith|their faith|of my religion|my religion|his religion|her religion",
    ],
    unsure: ["JW|ramadan|devout|catholic|muslim|kosher|halal|imam|rabbi|synagogue"],
    figurative: [
      crossed(
        "sell|do|stock|have|serve|any|is it|are they|the chicken|the meat",
        "halal|kosher|halal food|halal meat|halal chicken|kosher food|kosher meat|halal boxes",
      ),
      crossed(
        "methodist|baptist|catholic|presbyterian|anglican|sikh|hindu|buddhist|jewish|muslim|church of england|church of ireland|c of e|protestant|quaker|unitarian|lutheran",
        "church hall|church on|church in|school|schools|primary|primary school|secondary|academy|hospital|museum|meeting house|cemetery|temple tour|centre car park|art|calendar|holiday list|girls school|boys school|university|library|wedding cards",
      ),
      "halal caterer*|halal turkey|halal chicken|halal option*|halal sausage*|halal boxes|halal shop|kosher wine|kosher deli|kosher salt|church of england school|nativity set|temple shopping|temple mills|jain osteopathy clinic|a nun costume|monk costume|a monk strap|prayer mat size*|turban style|turban headband|hijab pins|christian name|christian names|his faith in you*|my faith in your*|my faith in this*|lost my faith in*|my faith in*|my temple hurts",
      "quaker oats|quaker oat so simple|amish furniture|kosher salt|kosher pickle*|kosher burger*|kosher style|church street|church road|church lane|church hill|church end|church farm|church view|church holiday|christian louboutin|christian dior|christian ronaldo|christian bale|christian eriksen|christian siriano|christian slater|christ church oxford|christ church college|christ the redeemer|christian aid|catholic guilt|catholic in taste|faith hill|faith no more|faith in|faith and fund|in good faith|good faith|bad faith|leap of faith|temple bar|temple fortune|temple meads|temple run|temple newsam|temple university|temple row|temple street|religiously|st mary s hospital|st thomas hospital|a sikh flag|mosque visit|visit the mosque|mosque in|buddhist temple tour|jewish museum|jewish quarter|muslim council|halal menu|halal meat aisle|halal section|halal burgers|halal certified|kosher certified|temples of",
    ],
    somebody,
  },
  ETHNICITY: {
    language: "en",
    terms: [
      crossed(
        "of african|of caribbean|of jamaican|of nigerian|of ghanaian|of somali|of eritrean|of ethiopian|of sudanese|of kenyan|of zimbabwean|of indian|of pakistani|of bangladeshi|of sri lankan|of tamil|of punjabi|of kashmiri|of bengali|of gujarati|of chinese|of vietnamese|of filipino|of korean|of japanese|of thai|of malay|of arab|of iraqi|of iranian|of persian|of kurdish|of turkish|of syrian|of afghan|of lebanese|of palestinian|of egyptian|of moroccan|of algerian|of jewish|of irish|of scottish|of welsh|of polish|of romanian|of bulgarian|of albanian|of roma|of romani|of romany|of latin american|of brazilian|of mexican|of hispanic|of native american|of maori|of aboriginal|of mixed|of asian|of south asian|of east asian|of black|of white|of black african|of black caribbean",
        "descent|heritage|origin|ancestry|extraction|background|ethnicity|parentage",
      ),
      crossed("black|white|mixed white and|white and", "caribbean|african|asian|black caribbean|black african"),
      "white irish|white british|white other|white gypsy|asian british|british asian|british indian|british pakistani|british bangladeshi|british chinese|asian other|black other|black british|mixed white and asian|mixed white and black*|mixed ethnicity|mixed parentage|mixed background|dual heritage|mixed race|half black|half asian|half chinese|half indian|half nigerian|half jamaican|im asian|i'm asian|i am asian|because i'm asian|because im asian|because i'm brown|im brown|i'm brown|a brown man|a brown woman|as an asian|as a brown|being black|being asian|being brown|we're black|we are black|who is black|whos black|black family|black lad|black girl|black boy|black person|black people like me|black colleague|black customer|black tenant|the only asian|the only brown|her skin colour|his skin colour|darker skin|light skinned|pavee|mincéir|minceir|showman family|romanichal|ashkenazi|sephardi|mizrahi|hispanic|as a latino|as a latina|latinx|native american|first nations|inuit|metis|navajo|cherokee by descent|pacific islander|afro american|windrush generation|windrush family|racially abused|racial abuse at me|racist to me because",
      "we're travellers|we are travellers|i'm a traveller|irish travellers|settled traveller*|*ish descent|*ian descent|of roma descent|roma family|roma community|we are roma|i am roma|i'm roma|irish traveller|mixed race|dark skinned|black skin|because of my race|my race|his race|her race|a black man|a black woman|black woman customer|im mixed race|as a black|ethnic minority|ethnic background|of mixed race|mixed heritage|biracial|of african descent|of caribbean descent|of irish descent|of chinese descent|of indian descent|of pakistani descent|of somali descent|of arab descent|of asian descent|of jewish descent|of jewish heritage|jewish by descent|black british|black african|black caribbean|afro caribbean|afro-caribbean|african american|the only black|im black|i'm black|i am black|she's black|shes black|hes black|he's black|because i am black|because im black|because we're black|british asian|south asian|east asian|brown skin|dark skin|skin colour|skin color|colour of my skin|color of my skin|bame|people of colour|person of colour|woman of colour|man of colour|windrush|irish traveller*|traveller background|traveller community|romany|romani|gypsy and traveller|romany gypsy|indigenous|aboriginal|maori|welsh speaking family|cornish by descent|kurdish|of kurdish|kurd|kurds|uyghur*|tamil|tamils|yazidi|rohingya|hazara|assyrian|igbo|yoruba|hausa|ashanti|bangladeshi heritage|pakistani heritage|caribbean heritage|african heritage|indian heritage|irish heritage|romani heritage|chinese heritage",
    ],
    unsure: ["roma|gypsy|gypsies"],
    figurative: [
      "goods of chinese origin|parts of chinese origin|tea of indian origin|beef of irish origin|meat of irish origin|lamb of irish origin|my skin is dry|on my skin|my skin cream|for my skin|my skin reacts|my skin type|irritates my skin|in my skin|hispanic foods aisle|im brown bread|white and black|black and asian pear|white asian|was black when it arrived|black other colours|black other|the screen was black|screen was black|it was black|which was black|latino music|latina dance|chinese heritage site|indian heritage tour|windrush square|windrush papers|windrush day|british chinese takeaway|black person flag|native american flute|navajo print|cherokee jeep",
      "black friday|black box|black cab|black coffee|black card|black hole|black mould|black mold|black label|black list|black market|black dress|black sabbath|black cat|black forest|in black|black and white|colour black|black colour|shiny black|black leather|black iphone|black case|black shoes|black trainers|black screen|black widow|frequent traveller|travellers cheque*|traveller mobile plan|roma football|roma tomato*|as roma|roma women|gypsy tart|gypsy kings|brown dog|mrs brown|white goods|snow white|white label|white paper|white wine|black paint|romani ite sauce",
    ],
    somebody,
  },
  POLITICS: {
    language: "en",
    terms: [
      crossed(
        "member of|candidate for|standing for|stood for|stand for|councillor for|canvass for|canvassing for|campaign for|campaigning for|leafleting for|leafletting for|volunteer for|volunteering for|donate to|donated to|donor to|vote for|voted for|voting for|supporter of|secretary of|treasurer of|chair of|agent for|door knocking for|joined|left|quit|resigned from",
        "labour|labour party|the labour party|tory|tories|the tories|conservative|conservatives|the conservatives|the conservative party|lib dem|lib dems|the lib dems|the liberal democrats|green party|the green party|the greens|reform|reform uk|the snp|snp|plaid|plaid cymru|sinn fein|fianna fail|fine gael|the dup|the uup|the sdlp|sdlp|ukip|the alliance party|the social democrats|aontu|people before profit|the workers party|the republican party|the democratic party",
      ),
      crossed(
        "labour|labour party|tory|conservative|conservative party|lib dem|green party|reform|reform uk|snp|plaid|plaid cymru|sinn fein|fianna fail|fine gael|dup|uup|sdlp|ukip|social democrat|republican party|democratic party",
        "member|members|member s|supporter|voter|councillor|cllr|candidate|activist|canvasser|membership|campaigner|donor|volunteer|organiser",
      ),
      crossed(
        "ex|former|lifelong|staunch|i voted|she voted|he voted|we voted",
        "labour|tory|conservative|lib dem|snp|ukip|plaid|sinn fein|reform|green",
      ),
      "registered democrat|registered republican|voted remain|voted brexit|voted leave|remainer|brexiteer|brexit supporter|trump supporter|voted for trump|maga supporter|insulate britain|animal rebellion|hunt saboteur|hunt sab|black lives matter activist|blm activist|animal rights activist|republican activist|orange order|orangeman|orange lodge|paid up member of*|momentum member|co op party member|local councillor for|parish councillor|ward councillor for|running for council|stand for council|standing for council|stood for council|running for the council|election agent|political exile|fled the regime|dissident",
      "bnp member|edl member|far right activist*|far right group|campaigning for labour|campaigning for reform|campaigning for the greens|campaigning for the tories|i'm a councillor|irish republican|political views|member of reform|paid up member of the|labour member*|tory member*|sinn féin member*|sinn féin voter*|sinn féin councillor|activist|activists|voted yes in the indyref|voted for sinn|green voter*|labour party member*|conservative party member*|member of the labour party|member of the conservative party|member of the conservatives|member of the tories|member of labour|member of the green party|member of the greens|member of the lib dems|member of the liberal democrats|member of reform uk|reform uk member*|green party member*|lib dem member*|snp member*|member of the snp|member of plaid|plaid cymru member*|member of plaid cymru|member of sinn fein|sinn fein member*|member of fianna fail|fianna fail member*|member of fine gael|fine gael member*|member of the dup|dup member*|member of the sdlp|member of alliance party|member of ukip|ukip member*|member of your party|communist party|member of the communist|socialist party|socialist workers|tory councillor|labour councillor|green councillor|lib dem councillor|reform councillor|sinn fein councillor|fianna fail councillor|fine gael councillor|plaid councillor|councillor for labour|councillor for the greens|councillor for the tories|candidate for labour|candidate for the greens|candidate for reform|parliamentary candidate|prospective parliamentary candidate|candidate for sinn fein|labour candidate|tory candidate|green candidate|reform uk candidate|snp candidate|stood for parliament|stood as a candidate|standing as a candidate|standing for parliament|party canvasser|canvassing for|volunteering for the campaign|labour voter*|tory voter*|conservative voter|green voter|lib dem voter|reform voter|voted labour|voted conservative|voted tory|voted reform|voted green|voted for the greens|voted for reform|voted remain|voted leave|voted brexit|i vote labour|i vote tory|i vote conservative|vote for reform|socialist|marxist|communist|anarchist|loyalist|antifa|just stop oil|extinction rebellion|palestine action|stop oil activist|climate activist|trade union activist|anti racism activist|political beliefs|political asylum|political refugee|politically active|my politics|political activist|protester at|arrested at the protest|britain first|sovereign citizen*",
    ],
    unsure: ["tory|tories|UKIP|SNP|lib dem|lib dems|DUP"],
    figurative: [
      "reform the|council reform|tax reform|left plaid shirt|plaid shirt|plaid blanket|green candidate list|if labour wins|labour government|tory government|labour budget|member of staff|vote for your favourite|vote for us|voted best|party activist set|parish councillor surgery|activist investor*|tory burch|the conservative option",
      "protest the charge|i protest|political map|political football|ad campaign|email campaign|marketing campaign|campaign code|campaign monitor|labour costs|labour charge|labour ward|labour day|in labour|labour intensive|labour only|labour on parts|labour is|labour at|parts and labour|republican river|labour hours|green party bags|greens and vegetables|mix of greens|conservatory|conservative estimate|conservative forecast|unionist rugby|the tories announced",
    ],
    somebody,
  },
  UNION: {
    language: "en",
    terms: [
      crossed(
        "member of|joined|join|joining|left|leaving|belong to|rep for|rep from|rep of|steward for|represented by|subs to|dues to|paying into|official from|on behalf of",
        "unison|unite|the gmb|gmb|pcs|the pcs|the neu|neu|nasuwt|ucu|the rcn|rcn|the rcm|the bma|rmt|the rmt|aslef|cwu|the cwu|the fbu|fbu|usdaw|siptu|forsa|nipsa|tssa|bectu|the poa|napo|naht|the asti|the tui|inmo|the inmo|fsu|the union|my union|a union|a trade union",
      ),
      crossed(
        "unison|unite|gmb|pcs|neu|nasuwt|ucu|rcn|rcm|bma|rmt|aslef|cwu|fbu|usdaw|siptu|forsa|nipsa|tssa|bectu|poa|napo|naht|asti|tui|inmo|fsu|equity|prospect|teamsters|seiu",
        "member|members|membership|rep|steward|convenor|convener|card|sub|subs|branch|official|dues|member no|membership no|delegate|activist|branch sec|branch secretary|ballot paper",
      ),
      crossed(
        "my|our|her|his",
        "siptu|unison|gmb|usdaw|aslef|rmt|nasuwt|forsa|fbu|cwu|union rep|union card|union branch|union subs|shop steward|works rep|staff side rep",
      ),
      "in siptu|in the gmb|in aslef|in usdaw|in the rmt|on the picket|on picket duty|picketing|balloted yes|voted to strike|voted for strike action|strike committee|hardship fund for strikers|walked out with the others|union convenor|union convener|union learning rep|health and safety rep for the union|staff side|works council member|blacklisted for union|lay rep|fellow strikers|striking since|striking nurse|striking teacher|striking driver|as a striker|industrial action short of strike|working to rule|took industrial action|taking industrial action|on industrial action",
      "i was on strike|i'm on strike|im on strike|i am on strike|we are on strike|we're on strike|been on strike|out on strike|into member|into union member|neu rep|pcs rep|pcs member*|forsa member*|forsa union|fórsa union|branch rep|union branch|union official|branch of unison|branch of unite|took part in the strike|joined the strike|joining the strike|unionised|prospect union member|union member*|union rep*|union representative|union steward|shop steward|branch secretary|union subs|union dues|union membership|member of a union|member of the union|member of my union|in a union|in the union|join a union|joined a union|joined the union|joined unison|left the union|leave the union|trade union*|went on strike|striking staff|going on strike|strike ballot|strike pay|strike fund|picket line|picketing|crossed the picket|balloted for strike|ballot for industrial action|unison*|unite the union|unite union|unite member*|unite rep|GMB|gmb rep|pcs union|NASUWT|neu member*|into union|UCU|ucu member*|RCN|rcn member*|BMA|bma member|RMT|rmt member*|ASLEF|aslef member|CWU|cwu rep|cwu member*|FBU|prospect union|usdaw*|USDAW|equity member|musicians union|SIPTU|siptu member|fórsa|fórsa member|TSSA|aegis union|poa union|the poa|nipsa|NIPSA|teachers union|nurses union|union activist|union duties|union facility time|facility time",
    ],
    unsure: ["union|workers union"],
    figurative: [
      crossed(
        "aslef|rmt|cwu|unite|unison|pcs|bma|neu|rcn|ucu|tssa|gmb",
        "strike|strikes|strike dates|says|announced|walkout|dispute",
      ),
      "in unison with|speak in unison|all in unison|union helpline|union of|union jack mug|union bank|union terminal|union coffee|not in a union|trade union act|trade union congress|student union|picket fence|staff side entrance|facility time form",
      "in a union just*|not in a union just*|western union|union square|union street|union jack|union flag|union road|union station|union pacific|union canal|european union|credit union|rugby union|student union|students union|soviet union|civil union|a perfect union|the union of|unite against the|manchester united|home equity|equity release|private equity|equity fund*|investment prospect|future prospect*|prospect road|prospect of|prospect theatre|sales prospect|strike a|strike a deal|strike price|strike three|strike it|lightning strike|bird strike|hunger strike|rail strike|train strikes|strike by|strikes by|strike on sunday|strikes on|shame about the strike|because of the strike|due to the strike|due to strikes|during the strike|royal mail strike*|wine steward|steward on the|race steward|customer rep|sales rep|account rep|tennis stats|tour rep|rep at|the rep",
    ],
    somebody: "i im my me our we he she his her member rep for at cust manager ma boss hr us",
  },
  SEXUALITY: {
    language: "en",
    terms: [
      crossed(
        "gay|lesbian|bisexual|trans|bi|queer|transgender",
        "dad|dads|mum|mums|mother|father|son|daughter|brother|sister|uncle|aunt|nephew|niece|friend|partner|customer|tenant|colleague|employee|teenager|child|couple|parents|man|woman|person|guy|lad|teen|kid|husband|wife",
      ),
      crossed(
        "i am|im|i'm|she is|shes|he is|hes|they are|we are|who is|whos|identify as|identifies as|came out as|come out as|coming out as|out as|openly",
        "gay|lesbian|lesbians|bi|bisexual|trans|transgender|queer|pansexual|asexual|nonbinary|non binary|genderfluid|intersex|homosexual",
      ),
      crossed(
        "same sex|same gender",
        "spouse|wife|husband|partner|couple|wedding|marriage|relationship|parents|household",
      ),
      "two mums|two dads|two mummies|two daddies|two mommies|ftm|mtf|top surgery|bottom surgery|gender clinic|gender identity clinic|since transitioning|since he transitioned|since she transitioned|since they transitioned|before i transitioned|before he transitioned|before she transitioned|started transitioning|transition hormones|genderfluid|gender fluid|genderqueer|agender|demisexual|two spirit|closeted|in the closet|outed me|outed him|outed her|outed as|not out at work|not out to my*|not out yet|assigned female at birth|assigned male at birth|AFAB|AMAB|born male|born female|used to be a man|used to be a woman|my wife and i are both women|both women and married|both men and married|a woman too|a man too|civil partner|civilly partnered",
      "transitioned from*|since i transitioned|after i transitioned|after transitioning|medically transitioning|my gender transition|after my transition|i'm queer|as a queer|is queer|openly gay|out as gay|gay wedding|my husband and i are both men|my wife and i are both women|we are two men|we are two women|we're two women|we're two men|i'm bi|im bi|as a bi man|as a bi woman|homosexual*|bisexual*|lesbian*|sapphic|asexual*|pansexual*|lgbtq*|gay|gays|im gay|i'm gay|is gay|she's gay|he's gay|gay couple|gay man|gay men|gay woman|as a gay|a gay person|we're gay|we are gay|sexual orientation|sexual preference|same sex couple*|same-sex couple*|same sex partner|same sex marriage|same-sex spouse|civil partner*|gay marriage|coming out as|came out as|came out to my parents|my coming out|two mums|two dads|two mothers|transgender*|trans person|trans man|trans woman|trans child|trans daughter|trans son|he's trans|shes trans|she's trans|im trans|i'm trans|i am trans|sex change|gender affirming|gender reassignment|gender recognition certificate|gender identity|gender dysphoria|deadname|dead name|pronouns are they|they them pronouns|intersex|non-binary|non binary|nonbinary|drag queen|grindr|polyamorous|sex worker",
    ],
    unsure: ["LGBT|lgbtq*|civil partnership|queer"],
    figurative: [
      "about a gay*|a gay cowboy|gay bar|gay bars|gay film|gay pride|gay pride flag|gay village|lesbian film|lesbian novel|trans europe*|trans am|trans fat*|trans canada|trans world|queer eye|queer as folk|transgender flag|bi monthly|bi weekly|we are bi weekly|we are bi monthly|is bi weekly|is bi monthly|they are bi weekly|we are bi annual|bi fold|bi fuel|bi wire|they are bi fold|coming out in*|in the closet door|in the closet under|a man too tall|civil partner form|enola gay",
      "trans atlantic|trans pennine|transpennine|trans siberian|trans-europe|trans fats|pride park|pride and prejudice|pride month sale|pride parade route|gay times magazine|queer theory book|the film comes out|when does it come out|it's so gay|straight away|straight line|grc certified steel|bi annually|bi fuel|bi fold|bi-fold doors",
    ],
    somebody: "i im my he she his her couple partner husband wife boyfriend girlfriend our we together",
  },
  GENETIC: {
    language: "en",
    terms: [
      crossed(
        "brca|brca1|brca2|cf|cystic fibrosis|sickle cell|sickle|thalassaemia|thalassemia|tay sachs|haemophilia|fragile x|huntington s|huntingtons|haemochromatosis|alpha 1|gene|lynch|duchenne|sma",
        "carrier|trait|gene|mutation|positive|variant|carriers",
      ),
      crossed(
        "has|have|had|got|carry|carries|carrying|inherited|positive for|tested for|test for|passed on|pass on",
        "the gene|a gene|the faulty gene|the mutation|a mutation|the brca gene|the huntington s gene|the huntingtons gene|the lynch gene|the cf gene|the breast cancer gene|the trait|a gene for|the gene for|a genetic condition|a genetic disorder|a genetic mutation",
      ),
      "sickle trait|predictive test|NIPT|nipt result*|nipt test|nipt came back|nipt was|predictive genetic*|predictive gene*|paternity result*|paternity kit|paternity dna|maternity dna|23 and me|dna result|dna report|genetic report|genetic result|genetics appointment|genetics referral|clinical genetics|clinical geneticist|geneticist|carrier screening|carrier test*|a carrier of|gene panel|germline|whole genome|polygenic|heterozygous|homozygous|genetically predisposed|genetically linked|in my genes|in our genes|in the genes|myheritage dna|my ancestry results|ancestry results|ancestry dna|harmony test|cvs test|newborn heel prick result|trisomy*|translocation carrier|mthfr|factor v",
      "carrier of a faulty gene|carrier of the gene|carrier for the|carrier for cystic*|carrier of brca*|carry the brca gene|carry the gene|brca carrier|genetic results|genetic marker*|genetic predisposition|genetic risk|genetic disease*|genetic heart*|genetic profile|genetic data|genetic link|my genetics|dna results|dna match*|my dna|her dna|his dna|whole genome sequencing|tested for the gene|genetic test*|genetic tests|genetic testing|gene test*|genetic screening|genetic counsell*|genetic counselor|genetics clinic|genetic condition*|genetic disorder*|genetic mutation*|gene mutation*|hereditary condition|hereditary cancer*|hereditary|inherited condition*|inherited heart|gene carrier|carries the gene|carrier status|carry a faulty gene|faulty gene|brca*|brca positive|lynch syndrome|huntington gene|huntington disease|cystic fibrosis carrier|sickle cell trait|thalassaemia trait|haemochromatosis|factor V leiden|dna test|dna tests|dna testing|dna kit|dna sample|dna profile|dna relatives|paternity test*|paternity testing|ancestry dna|ancestrydna|ancestry test|familial hypercholesterolaemia|prenatal screening|chromosome*|chromosomal|down syndrome screening|nipt test|amniocentesis|karyotype|exome*|gene sequencing|runs in my family|genome sequencing|23 and me results",
    ],
    unsure: [],
    figurative: [
      "carrier of this parcel|carrier of the parcel|carrier of the goods|carrier of my parcel|carrier of choice|carrier of your*|carrier of record|carrier of passengers|in our genes to|dna test kit in stock|dna test kits|dna tests in stock|dna kit price|price of a dna test|ancestry results page|brca brand",
      "carrier bag*|carrier pigeon|mobile carrier|carrier network|pet carrier|baby carrier|aircraft carrier|airline carrier|the carrier said|the carrier|courier|gene kelly|gene hackman|gene pool of|sky gene|in our dna|brand dna|dna of the company|dna of our|genetically modified|genetic algorithm*|genealogy software|ancestry gift|inheritance tax|dna of our brand|genetically engineered cotton",
    ],
    somebody: "i my im he she his her daughter son family mum dad sister brother patient pt cust",
  },
  BIOMETRIC: {
    language: "en",
    terms: [
      crossed(
        "scan of|scan of|image of|template of|recording of|print of|copy of",
        "my face|my hand|my palm|my eye|my eyes|my iris|my finger|my thumb|my voice|her face|his face|our faces",
      ),
      crossed(
        "my|her|his|our|their|staff|the",
        "thumbprint|thumb print|palm print|face scan|face scans|faceprint|voice print|voiceprint|voice id|voice signature|voice sample|voice password|face template|facial template|hand geometry|palm vein|facial geometry|fingerprint data|finger scan|vein pattern",
      ),
      "thumbprint*|thumb print*|palm print*|eye scan*|hand scanned|eyes scanned|eye scanned|face scanned|palm scanned|finger scanned|fingers scanned|voice doesn't match|voice doesnt match|voice does not match|voice not recognised|voice isn't recognised|doesn't recognise my voice|doesnt recognise my voice|doesn't recognise my face|doesnt recognise my face|liveness check|liveness video|selfie scan|face match|facial match|facial verification|face verification|facial geometry|voice signature|voiceprinted|fingerprinted|prints taken|ten print|live facial recognition|keystroke dynamics|typing pattern|vein pattern",
      "my face scanned|facial scan*|facial image data|my voice id|my face id data|voice id enrol*|fingerprints taken|fingerprints|fingerprint*|finger print scan*|fingerprint scan*|my fingerprint|her fingerprint|fingerprint template*|fingerprint data|fingerprint login|finger print|finger scan|face scan*|facial recognition|facial template*|face recognition|face template|faceprint|face id data|voice print*|voiceprint*|voice recognition id|voice recording as biometric|voice biometrics|biometric*|iris scan*|iris recognition|retina scan|retinal scan|hand scan|palm scan*|palm vein|vein scan|face geometry|biometric residence permit|biometric data|biometric photo|biometric enrolment|gait recognition|scan of my face|scanned my face|photo of my face|took my fingerprints",
    ],
    unsure: ["selfie check|id selfie"],
    figurative: [
      "every fingerprint|fingerprint resistant|fingerprint proof|fingerprint free|fingerprint marks|fingerprints off|shows fingerprints|anti fingerprint|fingerprint magnet|fingerprint lock|fingerprint scanner|fingerprint safe|fingerprint padlock|fingerprint paint|staff fingerprint policy|browser fingerprint|browser fingerprinting|device fingerprint|ssl fingerprint|key fingerprint|certificate fingerprint|sha fingerprint|ssh fingerprint|a copy of my face mask|photo of my face cream|thumbprint cookies|liveness check failed page",
      "face id stopped*|face id wont*|face id isnt*|face id keeps*|face id fails|face id does not|fingerprint on the screen|fingerprint smudges|fingerprint magnet|fingerprints on the|fingerprint reader|fingerprint sensor|fingerprint sensor broken|face id broken|face id not working|voice id feature not working|fingerprint unlock|does it have face id|face id works|face id only|face id update|unlock with fingerprint|biometrics company",
    ],
    somebody: "i my me we our her his him store gym bank mine the your",
  },
  CRIMINAL: {
    language: "en",
    terms: [
      crossed(
        "charged with|convicted of|convicted for|arrested for|done for|nicked for|cautioned for|caution for|sentenced for|prison for|jailed for|jail for|conviction for|convictions for|accused of|in court for|up in court for|in trouble for|previous for|served time for|time for|banned for|banned from driving for|pleaded guilty to|guilty of|inside for|warning for|fined for|lifted for|under investigation for|record for",
        "theft|stealing|shoplifting|assault|common assault|gbh|abh|affray|fraud|benefit fraud|burglary|robbery|handling|handling stolen goods|possession|drug possession|possession with intent|drugs|drug driving|drink driving|drunk driving|dangerous driving|driving without insurance|driving without due care|driving while disqualified|careless driving|speeding|arson|criminal damage|vandalism|harassment|stalking|domestic violence|domestic abuse|money laundering|blackmail|perjury|public order|fighting|dui|dwi|manslaughter|rape|murder|dealing|supplying|supply|intent to supply|embezzlement|forgery|a knife|carrying a knife|gun possession|tax evasion",
      ),
      "unspent conviction*|unspent caution*|1 unspent|locked up in|locked up for|drink driving|drug driving|drink driver|got nicked|been nicked|nicked last|got arrested|been arrested|got lifted by|got locked up|behind bars|unpaid work|community payback|on a tag|wearing a tag|tag on my ankle|tag on his ankle|electronic monitoring|licence conditions|on licence from prison|recalled to prison|life sentence|lifer|approved premises|prison leaver|care leaver and ex con|criminal behaviour order|ASBO|asbo|wanted by the police|police are investigating me|facing trial|awaiting trial|awaiting sentence|awaiting sentencing|up before the magistrate*|magistrates gave me|crown court trial|appearing in court for|suspended for 12 months|felony|felon|misdemeanor|misdemeanour|rap sheet|on parole|parole officer|garda caution|garda vetting came back|juvenile offender|adult caution|juvenile caution|youth caution|youth conditional caution|fixed penalty for|disqualified for|licence revoked for|totting up|totted up|speed awareness course|stolen goods charge|caught stealing|gang member|gang related|in borstal|in a young offenders|handling stolen goods|released last week from|just out of jail|doing 6 months|doing 18 months|served two years|served 6 months|served 18 months|served three years|banned 12 months|banned 14 months|banned 18 months|6 for speeding|3 for speeding|tax fraud conviction",
      "dealing drugs|9 points on my licence|6 points on my licence|3 points on my licence|9 penalty points|months in prison|years in prison|charged with theft|charged with assault|charged with fraud|charged with possession|charged with burglary|charged with drink*|charged with dangerous driving|charged with an offence|conviction for*|conviction for fraud|conviction for theft|conviction for assault|convictions for|a conviction|drink driving conviction|motoring conviction*|driving conviction*|shoplifting conviction|done for drink driving|done for shoplifting|caught shoplifting|caution for*|caution for shoplifting|cautioned by police|cautioned for|cautioned for assault|points for speeding|under curfew|home curfew|bail hostel|doing time|did time|behind bars|serving a sentence|serving time|HMP|prisoner*|inmate*|ex con|parole|out on licence|arrested last*|arrested on suspicion|on suspicion of|arrest warrant|court order to stay away|community payback|unpaid work order|crown court for|criminal record*|criminal conviction*|criminal convictions|previous conviction*|prior conviction*|ex offender*|ex-offender*|offender|spent conviction|convicted of|convicted for|suspended sentence|convicted|sentenced to|sentenced|sent to prison|prison sentence|in prison|in jail|out of prison|out of jail|released from prison|jail time|released on licence|released on license|on bail|out on bail|police bail|bail conditions|remand|on remand|custody suite|young offender*|youth offender|youth justice|suspended sentence for|community service|community order|electronic tag|ankle tag|on tag|curfew order|probation|probation officer|on probation|restraining order|non molestation order|arrested|arrested for|police caution|speeding conviction|drink drive*|drink driving ban|driving ban|disqualified from driving|disqualified driver|points on my licence|penalty points|drug possession|assault charge|GBH|ABH|actual bodily harm|grievous bodily harm|drug dealing|drug charge*|drug offence*|fraud charge*|accused of fraud|accused of theft|accused of|suspected of|suspicion of|police investigation|criminal investigation|interviewed under caution|barred list|sex offender*|sex offenders register|sexual offence|sexual offences|paedophile|stalking charge|harassment order|domestic abuse conviction",
    ],
    unsure: ["prison|jail|guilty|probation|parole"],
    figurative: [
      "feel like a prisoner*|felt like a prisoner|like a prisoner*|prisoner of this|prisoner of azkaban|prisoner of war|a prisoner in my own home|any convictions|any criminal convictions|any motoring convictions|any driving convictions|any unspent convictions|any previous convictions|convictions in the last*|ever been convicted|ever been convicted of|do you have a criminal record|anti drink driving|drink driving campaign|drink driving advert|caught stealing my*|someone caught stealing|stole from me|he stole from*|just got out of bed|just got out of the shower|just got out of work|just got out of a meeting|got 12 months free|got 12 months interest free|got 6 months free|got 12 months warranty|got 2 years warranty|got two years warranty|got 2 years left|got two years left|got 6 months left|got 18 months left|got 12 months left|locked up my bike|locked up the*|phone locked up|pc locked up|laptop locked up|screen locked up|lost my licence in*|lost my licence and need a replacement|unspent balance|unspent credit|unspent points|probation period|probationary period|on probation at work|in my probation|job probation|prisoner transport game|inmate telephone game|remand home street|stole from my*|theft excess|accused of lying|accused of being rude|suspected of being faulty|suspicion of a leak",
      "your call is important, it's a crime|it's a crime|criminal prices|crime novel|true crime podcast|crime thriller|court street|court road|court farm|hampton court|crown court road|earls court|tennis court|badminton court|squash court|basketball court|food court|court shoe*|usb-c charge|charge cable|charge my|phone charge|battery charge|free of charge|charge port|fast charge|charge point*|ev charge*|charge for delivery|delivery charge|standing charge|service charge|congestion charge|charge back|chargeback|extra charge|£ charge|call charge|charge of £|at no charge|caution hot|no charge|wet floor|sentence structure|sentences|sentence in the email|prison break|jailhouse|jail broken|jailbreak|shoplifters beware|police your|police museum|police pass|police reference number for the theft|theft protection|theft cover|bail out|bailed on me|community centre|gangway|escape the gang|fraud department|fraud text|fraud team|stop fraud|report fraud|fraudulent|fraudulent charge*|scam|suspected fraud|stolen card|card was stolen|guilty pleasure|felt guilty|guilty conscience|on the sentence|police cordon|reported it to the police|police report|reported to the police|reported to police|crime reference number",
    ],
    somebody:
      "i my me im he she his her hers cust customer caller patient tenant applicant candidate employee driver holder member staff hes shes was been had have",
  },
  CHILD: {
    language: "en",
    terms: [
      "i'm 12 years old|i'm 13 years old|i'm 14 years old|i'm 15 years old|im 13 years old|im 14 years old|i am 13 years old|i am 12 years old|i am 14 years old|i am 15 years old|i'm 14 and|i'm 13 and|i'm 15 and|im 14 and|im 13 and|im 15 and|i just turned 13|i just turned 14|is underage|i'm underage|im underage|i am a minor|i'm a minor|im a minor|i am under 18|i'm under 18|im under 18|under 18 so|i'm only 11|i'm only 12|i'm only 13|i'm only 14|i'm only 15|im only 12|im only 13|im only 14|im only 15|i'm in year 6|i'm in year 7|i'm in year 8|i'm in year 9|im in year 7|im in year 8|in year 7 and|in fifth class|in sixth class|my mum doesnt know|my mum doesn't know|my mam doesnt know|my parents dont know|my parents don't know|used my mums card|used my mum's card|used my dads card|used my dad's card|with my mum's card|my mum's phone|on my mum's phone|my mums account|my dad's account|its my mums phone|cx is a minor|customer is a minor|caller is a minor|minor on the line|sounds like a child|caller is a child|i need my parent's permission",
    ],
    unsure: ["child calling"],
    figurative: [
      "minor damage|minor issue|minor injury|minor scratch*|minor bug*|minor update|minor change*|minor delay*|minor details|c minor|d minor|e minor|a minor key|minor league|asia minor|ursa minor|teen choice|teenage mutant|teen titans|teen wolf|underage sale|underage drinking",
    ],
    somebody: "i im my customer caller cx account mum mam dad parents",
  },
};
