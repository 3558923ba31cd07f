import type { Lexicon } from "../lexicon.ts";

/**
 * Names of medicines as they are used in all of Europe: international non-proprietary names and the best known brands, with the
 * endings that languages give them. Written for this project from general knowledge; no list was copied.
 */
export const HEALTH_MEDICINES: Lexicon = {
  language: "any",
  terms: [
    "metformin*|insulin*|ozempic*|wegovy*|mounjaro*|victoza|saxenda|jardiance|empagliflozin|semaglutid*|liraglutid*|levaxin*|levothyroxin*|euthyrox|thyroxin*",
    "warfarin*|waran|marcumar|marevan|eliquis|xarelto|pradaxa|apixaban|rivaroxaban|clopidogrel|plavix|trombyl|simvastatin*|atorvastatin*|lipitor|crestor|rosuvastatin*|enalapril|ramipril*|losartan*|amlodipin*|bisoprolol*|metoprolol*|seloken|furosemid*|digoxin*|nitroglycerin*",
    "ventolin*|salbutamol*|symbicort*|seretide|bricanyl|pulmicort|spiriva|montelukast|prednisolon*|prednison*|kortison*|cortison*",
    "sertralin*|zoloft|fluoxetin*|prozac|citalopram*|escitalopram*|cipralex|cipramil|seroplex|venlafaxin*|efexor|effexor|mirtazapin*|duloxetin*|cymbalta|paroxetin*|seroxat|wellbutrin|voxra|bupropion",
    "lithium treatment|litium|lithionit|quetiapin*|seroquel|olanzapin*|zyprexa|risperidon*|risperdal|clozapin*|aripiprazol*|abilify|haloperidol*|haldol",
    "ritalin*|concerta|methylphenidat*|elvanse|strattera|attentin|medikinet|vyvanse|adderall",
    "diazepam|valium|stesolid|oxazepam|sobril|alprazolam|xanor|xanax|lorazepam|zopiclon*|imovane|zolpidem|stilnoct|ambien|propavan|lergigan|atarax|tavor",
    "tramadol*|oxycodon*|oxycontin|oxynorm|morfin*|morphin*|fentanyl*|codein*|kodein*|citodon|subutex|suboxone|buprenorphin*|metadon*|methadon*|naloxon*|pregabalin*|lyrica|gabapentin*",
    "lamotrigin*|lamictal|levetiracetam|keppra|carbamazepin*|tegretol|valproat*|depakine|ergenyl|topiramat*|levodopa|madopar|sinemet|donepezil|aricept|memantin*|ebixa|copaxone|tysabri|ocrevus|interferon*|sumatriptan*|imigran|aimovig",
    "methotrexat*|humira|adalimumab|enbrel|etanercept|remicade|infliximab|rituximab|azathioprin*|ciclosporin*|tacrolimus|hydroxychloroquin*|plaquenil|allopurinol|tamoxifen*|herceptin|letrozol*|keytruda|zoladex",
    "amoxicillin*|penicillin*|kåvepenin|erythromycin*|doxycyclin*|ciprofloxacin*|flucloxacillin*|nitrofurantoin*|truvada|descovy|biktarvy|aciclovir|valtrex|paxlovid|antabus|campral",
    "viagra|sildenafil*|cialis|tadalafil*|finasterid*|accutane|roaccutan*|isotretinoin*|p-piller|estradiol*|oestrogen*|testosteron*|clomifen*|clomid|gonal-f",
  ],
  unsure: [],
  figurative: ["insulin price*|insulin shares|testosteron-boost*|xanax of apps"],
  somebody: "",
};
