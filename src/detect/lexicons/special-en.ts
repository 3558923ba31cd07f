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
      "we are christian|we are christians|christians|he is a christian|c of e|i'm a christian|practising muslim*|practising jew|practising sikh|fasting for lent|strict muslim|religious holiday for us|my confirmation class|parish priest here|my parish|our parish|our mosque|mosque committee|my temple|our temple|my gurdwara|my rabbi|our rabbi|my imam|our imam|our priest|my vicar|our vicar|left islam|renounced|i am catholic|i'm catholic|im catholic|is catholic|are catholic|was catholic|raised catholic|practising catholic|practicing catholic|lapsed catholic|roman catholic|devout catholic|a catholic|a muslim|muslim*|moslem*|a christian|born again|born again christian|practising christian|devout christian|church of england|church of ireland|church of scotland|protestant*|presbyterian*|methodist*|baptist|baptists|anglican*|pentecostal*|mormon*|latter day saint*|jehovah witness*|jehovah s witness*|jehovahs witness*|seventh day adventist|quaker*|salvationist|orthodox christian|greek orthodox|russian orthodox|coptic|sikh*|hindu|hindus|buddhist*|jewish|jew|jews|orthodox jew*|hasidic|haredi|jain|jains|bahai|zoroastrian|parsi|rastafari*|pagan|wiccan|scientolog*|sunni|shia|shiite|ahmadi*|atheist*|agnostic*|non religious",
      "observe ramadan|observing ramadan|fasting for ramadan|fasting for ramadhan|fast for ramadan|during ramadan|ramadan fast*|eid prayers|friday prayers|jummah|jumuah|pray five times|prayer breaks|prayer times|prayer room|prayer mat|go to mosque|at the mosque|my mosque|our mosque|local mosque|go to church|at church|my church|our church|in my church|church member|member of the church|churchwarden|church warden|lay preacher|altar server|altar boy|at mass|go to mass|sunday mass|bible study|bible group|synagogue|my shul|shul|gurdwara|mandir|wears a hijab|wear a hijab|my hijab|her hijab|hijab|wears a turban|my turban|his turban|turban|niqab|burqa|kippah|yarmulke|observe the sabbath|observe shabbat|shabbat|keep kosher|kosher kitchen|kosher meal*|eat kosher|eats kosher|kosher only|eat halal|eats halal|only halal|halal food|halal meal*|halal only|my baptism|our baptism|baptised|baptized|being baptised|christening of|our christening|her christening|his christening|first communion|first holy communion|bar mitzvah|bat mitzvah|christening|circumcision|pilgrimage to mecca|going on hajj|performed hajj|umrah|convert to islam|converted to islam|converted to judaism|converted to catholicism|convert to christianity|left the church|leaving the church|religious belief*|religious reasons|for religious reasons|on religious grounds|my faith|her faith|his faith|their faith|of my religion|my religion|his religion|her religion",
    ],
    unsure: ["ramadan|devout|catholic|muslim|kosher|halal|imam|rabbi|synagogue"],
    figurative: [
      "quaker oats|quaker oat so simple|amish furniture|kosher salt|kosher pickle*|kosher burger*|kosher style|church street|church road|church lane|church hill|church end|church farm|church view|church holiday|christian louboutin|christian dior|christian ronaldo|christian bale|christian eriksen|christian siriano|christian slater|christ church oxford|christ church college|christ the redeemer|christian aid|catholic guilt|catholic in taste|faith hill|faith no more|faith in|faith and fund|in good faith|good faith|bad faith|leap of faith|temple bar|temple fortune|temple meads|temple run|temple newsam|temple university|temple row|temple street|religiously|st mary s hospital|st thomas hospital|a sikh flag|mosque visit|visit the mosque|mosque in|buddhist temple tour|jewish museum|jewish quarter|muslim council|halal menu|halal meat aisle|halal section|halal burgers|halal certified|kosher certified|temples of",
    ],
    somebody,
  },
  ETHNICITY: {
    language: "en",
    terms: [
      "we're travellers|we are travellers|i'm a traveller|irish travellers|settled traveller*|*ish descent|*ian descent|of roma descent|roma family|roma community|we are roma|i am roma|i'm roma|irish traveller|mixed race|dark skinned|black skin|because of my race|my race|his race|her race|a black man|a black woman|black woman customer|im mixed race|as a black|ethnic minority|ethnic background|of mixed race|mixed heritage|biracial|of african descent|of caribbean descent|of irish descent|of chinese descent|of indian descent|of pakistani descent|of somali descent|of arab descent|of asian descent|of jewish descent|of jewish heritage|jewish by descent|black british|black african|black caribbean|afro caribbean|afro-caribbean|african american|the only black|im black|i'm black|i am black|she's black|shes black|hes black|he's black|because i am black|because im black|because we're black|british asian|south asian|east asian|brown skin|dark skin|skin colour|skin color|colour of my skin|color of my skin|bame|people of colour|person of colour|woman of colour|man of colour|windrush|irish traveller*|traveller background|traveller community|romany|romani|gypsy and traveller|romany gypsy|indigenous|aboriginal|maori|welsh speaking family|cornish by descent|kurdish|of kurdish|kurd|kurds|uyghur*|tamil|tamils|yazidi|rohingya|hazara|assyrian|igbo|yoruba|hausa|ashanti|bangladeshi heritage|pakistani heritage|caribbean heritage|african heritage|indian heritage|irish heritage|romani heritage|chinese heritage",
    ],
    unsure: ["roma|gypsy|gypsies"],
    figurative: [
      "black friday|black box|black cab|black coffee|black card|black hole|black mould|black mold|black label|black list|black market|black dress|black sabbath|black cat|black forest|in black|black and white|colour black|black colour|shiny black|black leather|black iphone|black case|black shoes|black trainers|black screen|black widow|frequent traveller|travellers cheque*|traveller mobile plan|roma football|roma tomato*|as roma|roma women|gypsy tart|gypsy kings|brown dog|mrs brown|white goods|snow white|white label|white paper|white wine|black paint|romani ite sauce",
    ],
    somebody,
  },
  POLITICS: {
    language: "en",
    terms: [
      "bnp member|edl member|far right activist*|far right group|campaigning for labour|campaigning for reform|campaigning for the greens|campaigning for the tories|i'm a councillor|irish republican|political views|member of reform|paid up member of the|labour member*|tory member*|sinn féin member*|sinn féin voter*|sinn féin councillor|activist|activists|voted yes in the indyref|voted for sinn|green voter*|labour party member*|conservative party member*|member of the labour party|member of the conservative party|member of the conservatives|member of the tories|member of labour|member of the green party|member of the greens|member of the lib dems|member of the liberal democrats|member of reform uk|reform uk member*|green party member*|lib dem member*|snp member*|member of the snp|member of plaid|plaid cymru member*|member of plaid cymru|member of sinn fein|sinn fein member*|member of fianna fail|fianna fail member*|member of fine gael|fine gael member*|member of the dup|dup member*|member of the sdlp|member of alliance party|member of ukip|ukip member*|member of your party|communist party|member of the communist|socialist party|socialist workers|tory councillor|labour councillor|green councillor|lib dem councillor|reform councillor|sinn fein councillor|fianna fail councillor|fine gael councillor|plaid councillor|councillor for labour|councillor for the greens|councillor for the tories|candidate for labour|candidate for the greens|candidate for reform|parliamentary candidate|prospective parliamentary candidate|candidate for sinn fein|labour candidate|tory candidate|green candidate|reform uk candidate|snp candidate|stood for parliament|stood as a candidate|standing as a candidate|standing for parliament|party canvasser|canvassing for|volunteering for the campaign|labour voter*|tory voter*|conservative voter|green voter|lib dem voter|reform voter|voted labour|voted conservative|voted tory|voted reform|voted green|voted for the greens|voted for reform|voted remain|voted leave|voted brexit|i vote labour|i vote tory|i vote conservative|vote for reform|socialist|marxist|communist|anarchist|loyalist|antifa|just stop oil|extinction rebellion|palestine action|stop oil activist|climate activist|trade union activist|anti racism activist|political beliefs|political asylum|political refugee|politically active|my politics|political activist|protester at|arrested at the protest|britain first|sovereign citizen*",
    ],
    unsure: ["tory|tories|UKIP|SNP|lib dem|lib dems|DUP"],
    figurative: [
      "protest the charge|i protest|political map|political football|ad campaign|email campaign|marketing campaign|campaign code|campaign monitor|labour costs|labour charge|labour ward|labour day|in labour|labour intensive|labour only|labour on parts|labour is|labour at|parts and labour|republican river|labour hours|green party bags|greens and vegetables|mix of greens|conservatory|conservative estimate|conservative forecast|unionist rugby|the tories announced",
    ],
    somebody,
  },
  UNION: {
    language: "en",
    terms: [
      "i was on strike|i'm on strike|im on strike|i am on strike|we are on strike|we're on strike|been on strike|out on strike|into member|into union member|neu rep|pcs rep|pcs member*|forsa member*|forsa union|fórsa union|branch rep|union branch|union official|branch of unison|branch of unite|took part in the strike|joined the strike|joining the strike|unionised|prospect union member|union member*|union rep*|union representative|union steward|shop steward|branch secretary|union subs|union dues|union membership|member of a union|member of the union|member of my union|in a union|in the union|join a union|joined a union|joined the union|joined unison|left the union|leave the union|trade union*|went on strike|striking staff|going on strike|strike ballot|strike pay|strike fund|picket line|picketing|crossed the picket|balloted for strike|ballot for industrial action|unison*|unite the union|unite union|unite member*|unite rep|GMB|gmb rep|pcs union|NASUWT|neu member*|into union|UCU|ucu member*|RCN|rcn member*|BMA|bma member|RMT|rmt member*|ASLEF|aslef member|CWU|cwu rep|cwu member*|FBU|prospect union|usdaw*|USDAW|equity member|musicians union|SIPTU|siptu member|fórsa|fórsa member|TSSA|aegis union|poa union|the poa|nipsa|NIPSA|teachers union|nurses union|union activist|union duties|union facility time|facility time",
    ],
    unsure: ["union|workers union"],
    figurative: [
      "in a union just*|not in a union just*|western union|union square|union street|union jack|union flag|union road|union station|union pacific|union canal|european union|credit union|rugby union|student union|students union|soviet union|civil union|a perfect union|the union of|unite against the|manchester united|home equity|equity release|private equity|equity fund*|investment prospect|future prospect*|prospect road|prospect of|prospect theatre|sales prospect|strike a|strike a deal|strike price|strike three|strike it|lightning strike|bird strike|hunger strike|rail strike|train strikes|strike by|strikes by|strike on sunday|strikes on|shame about the strike|because of the strike|due to the strike|due to strikes|during the strike|royal mail strike*|wine steward|steward on the|race steward|customer rep|sales rep|account rep|tennis stats|tour rep|rep at|the rep",
    ],
    somebody: "i im my me our we he she his her member rep for at cust manager ma boss hr us",
  },
  SEXUALITY: {
    language: "en",
    terms: [
      "transitioned from*|since i transitioned|after i transitioned|after transitioning|medically transitioning|my gender transition|after my transition|i'm queer|as a queer|is queer|openly gay|out as gay|gay wedding|my husband and i are both men|my wife and i are both women|we are two men|we are two women|we're two women|we're two men|i'm bi|im bi|as a bi man|as a bi woman|homosexual*|bisexual*|lesbian*|sapphic|asexual*|pansexual*|lgbtq*|gay|gays|im gay|i'm gay|is gay|she's gay|he's gay|gay couple|gay man|gay men|gay woman|as a gay|a gay person|we're gay|we are gay|sexual orientation|sexual preference|same sex couple*|same-sex couple*|same sex partner|same sex marriage|same-sex spouse|civil partner*|gay marriage|coming out as|came out as|came out to my parents|my coming out|two mums|two dads|two mothers|transgender*|trans person|trans man|trans woman|trans child|trans daughter|trans son|he's trans|shes trans|she's trans|im trans|i'm trans|i am trans|sex change|gender affirming|gender reassignment|gender recognition certificate|gender identity|gender dysphoria|deadname|dead name|pronouns are they|they them pronouns|intersex|non-binary|non binary|nonbinary|drag queen|grindr|polyamorous|sex worker",
    ],
    unsure: ["LGBT|lgbtq*|civil partnership|queer"],
    figurative: [
      "trans atlantic|trans pennine|transpennine|trans siberian|trans-europe|trans fats|pride park|pride and prejudice|pride month sale|pride parade route|gay times magazine|queer theory book|the film comes out|when does it come out|it's so gay|straight away|straight line|grc certified steel|bi annually|bi fuel|bi fold|bi-fold doors",
    ],
    somebody: "i im my he she his her couple partner husband wife boyfriend girlfriend our we together",
  },
  GENETIC: {
    language: "en",
    terms: [
      "carrier of a faulty gene|carrier of the gene|carrier for the|carrier for cystic*|carrier of brca*|carry the brca gene|carry the gene|brca carrier|genetic results|genetic marker*|genetic predisposition|genetic risk|genetic disease*|genetic heart*|genetic profile|genetic data|genetic link|my genetics|dna results|dna match*|my dna|her dna|his dna|whole genome sequencing|tested for the gene|genetic test*|genetic tests|genetic testing|gene test*|genetic screening|genetic counsell*|genetic counselor|genetics clinic|genetic condition*|genetic disorder*|genetic mutation*|gene mutation*|hereditary condition|hereditary cancer*|hereditary|inherited condition*|inherited heart|gene carrier|carries the gene|carrier status|carry a faulty gene|faulty gene|brca*|brca positive|lynch syndrome|huntington gene|huntington disease|cystic fibrosis carrier|sickle cell trait|thalassaemia trait|haemochromatosis|factor V leiden|dna test|dna tests|dna testing|dna kit|dna sample|dna profile|dna relatives|paternity test*|paternity testing|ancestry dna|ancestrydna|ancestry test|familial hypercholesterolaemia|prenatal screening|chromosome*|chromosomal|down syndrome screening|nipt test|amniocentesis|karyotype|exome*|gene sequencing|runs in my family|genome sequencing|23 and me results",
    ],
    unsure: [],
    figurative: [
      "carrier bag*|carrier pigeon|mobile carrier|carrier network|pet carrier|baby carrier|aircraft carrier|airline carrier|the carrier said|the carrier|courier|gene kelly|gene hackman|gene pool of|sky gene|in our dna|brand dna|dna of the company|dna of our|genetically modified|genetic algorithm*|genealogy software|ancestry gift|inheritance tax|dna of our brand|genetically engineered cotton",
    ],
    somebody: "i my im he she his her daughter son family mum dad sister brother patient pt cust",
  },
  BIOMETRIC: {
    language: "en",
    terms: [
      "my face scanned|facial scan*|facial image data|my voice id|my face id data|voice id enrol*|fingerprints taken|fingerprints|fingerprint*|finger print scan*|fingerprint scan*|my fingerprint|her fingerprint|fingerprint template*|fingerprint data|fingerprint login|finger print|finger scan|face scan*|facial recognition|facial template*|face recognition|face template|faceprint|face id data|voice print*|voiceprint*|voice recognition id|voice recording as biometric|voice biometrics|biometric*|iris scan*|iris recognition|retina scan|retinal scan|hand scan|palm scan*|palm vein|vein scan|face geometry|biometric residence permit|biometric data|biometric photo|biometric enrolment|gait recognition|scan of my face|scanned my face|photo of my face|took my fingerprints",
    ],
    unsure: ["selfie check|id selfie"],
    figurative: [
      "face id stopped*|face id wont*|face id isnt*|face id keeps*|face id fails|face id does not|fingerprint on the screen|fingerprint smudges|fingerprint magnet|fingerprints on the|fingerprint reader|fingerprint sensor|fingerprint sensor broken|face id broken|face id not working|voice id feature not working|fingerprint unlock|does it have face id|face id works|face id only|face id update|unlock with fingerprint|biometrics company",
    ],
    somebody: "i my me we our her his him store gym bank mine the your",
  },
  CRIMINAL: {
    language: "en",
    terms: [
      "dealing drugs|9 points on my licence|6 points on my licence|3 points on my licence|9 penalty points|months in prison|years in prison|charged with theft|charged with assault|charged with fraud|charged with possession|charged with burglary|charged with drink*|charged with dangerous driving|charged with an offence|conviction for*|conviction for fraud|conviction for theft|conviction for assault|convictions for|a conviction|drink driving conviction|motoring conviction*|driving conviction*|shoplifting conviction|done for drink driving|done for shoplifting|caught shoplifting|caution for*|caution for shoplifting|cautioned by police|cautioned for|cautioned for assault|points for speeding|under curfew|home curfew|bail hostel|doing time|did time|behind bars|serving a sentence|serving time|HMP|prisoner*|inmate*|ex con|parole|out on licence|arrested last*|arrested on suspicion|on suspicion of|arrest warrant|court order to stay away|community payback|unpaid work order|crown court for|criminal record*|criminal conviction*|criminal convictions|previous conviction*|prior conviction*|ex offender*|ex-offender*|offender|spent conviction|convicted of|convicted for|suspended sentence|convicted|sentenced to|sentenced|sent to prison|prison sentence|in prison|in jail|out of prison|out of jail|released from prison|jail time|released on licence|released on license|on bail|out on bail|police bail|bail conditions|remand|on remand|custody suite|young offender*|youth offender|youth justice|suspended sentence for|community service|community order|electronic tag|ankle tag|on tag|curfew order|probation|probation officer|on probation|restraining order|non molestation order|arrested|arrested for|police caution|speeding conviction|drink drive*|drink driving ban|driving ban|disqualified from driving|disqualified driver|points on my licence|penalty points|drug possession|assault charge|GBH|ABH|actual bodily harm|grievous bodily harm|drug dealing|drug charge*|drug offence*|fraud charge*|accused of fraud|accused of theft|accused of|suspected of|suspicion of|police investigation|criminal investigation|interviewed under caution|barred list|sex offender*|sex offenders register|sexual offence|sexual offences|paedophile|stalking charge|harassment order|domestic abuse conviction",
    ],
    unsure: ["prison|jail|guilty|probation|parole"],
    figurative: [
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
