import type { SpecialLexicons } from "./special-lexicons.ts";

const somebody =
  "soy somos es son era fue fui eres estoy está estamos están he ha hemos han tengo tiene tenemos tienen tuve tuvo mi mis su sus me le nos yo él ella ellos nosotros nosotras marido mujer hijo hija hijos padre madre hermano hermana abuelo abuela suegra suegro pareja novio novia cliente clienta cl cte tit titular paciente pac alumno alumna usuario usuaria trabajador trabajadora empleado señor señora sr sra vecino vecina familia refiere indica declara alega manifiesta";

/**
 * Spanish. Written for this project from general knowledge of the language and its institutions; the parties are those of the
 * PartyFacts list (MIT).
 */
export const SPECIAL_ES: SpecialLexicons = {
  RELIGION: {
    language: "es",
    terms: [
      "soy practicante católic*|",
      "musulmán|musulmana|musulmanes|musulmanas|testigo de jehová|testigos de jehová|mormón|mormona|mormones|adventista*|evangelista*|pentecostal*|judío practicante|judía practicante|católico practicante|católica practicante|católicos practicantes|cristiano practicante|cristiano evangélico|cristiana evangélica|iglesia evangélica|cristiano copto|cristiana copta|cristiano ortodoxo|cristiana ortodoxa|budista|budistas|hinduista*|hindúes|sijs|anglican*|luterano|luterana|baptista*|ateo convencido|no creyente|no creyentes",
      "hago el ramadán|hace el ramadán|hacemos el ramadán|estoy en ramadán|estamos en ramadán|está en ramadán|por el ramadán|ayuno por ramadán|ayuno del ramadán|ayunando por ramadán|ayunamos en ramadán|en ayunas por el ramadán|rezo cinco veces|rezar cinco veces|el rezo del viernes|oración del viernes|voy a la mezquita|va a la mezquita|vamos a la mezquita|peregrinación a la meca|peregrina* a la meca|comida halal|menú halal|carne halal|menús halal|solo como halal|solo comemos halal|comer halal|comida kosher|menú kosher|come kosher|comemos kosher|comida kósher|guardo el sabbat|guardamos el sabbat|guardar el sabbat|guardamos el shabat|guardo el shabat|respeto el shabat|observo el shabat|sin cerdo por religión|no como cerdo por religión|por mi religión|por su religión|por nuestra religión|por mi fe|por motivos religiosos|por motivos de religión|por razones religiosas|por creencias religiosas|mis creencias religiosas|convicciones religiosas",
      "convertido al islam|convertida al islam|se convirtió al islam|me convertí al islam|conversión al islam|convertido al judaísmo|convertida al judaísmo|se convirtió al judaísmo|converso al*|apostat*|apostasía|voy a misa|vamos a misa|va a misa todos*|ir a misa|catequista|soy sacerdote|es sacerdote|monja de clausura|es monja|soy monja|fraile|seminarista|diácono|párroco de|es imán|soy imán|imán de la mezquita|rabino|rabina|pastor evangélico|velo islámico|llevo velo|lleva velo|llevo hiyab|lleva hiyab|con hiyab|uso hiyab|con velo|hiyab|hijab|lleva turbante|lleva kipá|con kipá|transfusi* por religión|bautismo de mi*|bautizo de mi*|bautizad* en la iglesia|mi bar mitzvah|bar mitzvah de mi*|comunión de mi*|primera comunión de mi*|casilla de la iglesia|del opus dei|numerari* del opus|miembro del opus|opus dei|neocatecumenal*|kiko* del camino|feligr*",
    ],
    unsure: [
      "halal|kosher|kósher|católic*|cristian*|hindúes|budista*|mormón*|cristian*|judío|judía|judíos|judías|protestante|protestantes|evangélic*|ateo|atea|ateos|agnóstic*|creyente*|ramadán|shabat|sabbat|hindú|sij|ortodox*|mezquita|sinagoga|bautizad*|confirmación de mi hija|religios* practicante",
    ],
    figurative: [
      "cola de judíos|judías verdes|judías blancas|judías pintas|judías con*|lata de judías|bote de judías|kilo de judías|kg de judías|reyes católicos|isabel la católica|calle católic*|universidad católica|colegio católico|evangelista de la marca|cristiano ronaldo|cristian|cristiano y messi|camiseta de cristiano|rock cristiano|libro* cristian*|tienda halal|carnicería halal|restaurante halal|sección halal|productos halal|horario de ramadán|horarios de ramadán|oferta* de ramadán|promoción de ramadán|tarifa ramadán|época de ramadán|durante el ramadán abrimos|la mezquita de córdoba|mezquita de córdoba|mezquita-catedral|plaza de la sinagoga|sinagoga del tránsito|visita a la sinagoga|no soy creyente en*|no ir a misa|cada uno va a misa|lo que dice* va a misa|va a misa lo que*|poco ortodox*|método* ortodox*|ortodoxia|pastor alemán|monje shaolin|budista de jardín|figura budista|estatua budista",
    ],
    somebody,
  },
  ETHNICITY: {
    language: "es",
    terms: [
      "gitano|gitana|gitanos|gitanas|de etnia gitana|etnia gitana|raza gitana|familia gitana|origen gitano|por ser gitan*|soy calé|romaní|romaníes|mercher*|quinqui de*|soy negro|soy negra|somos negros|somos negras|es negro de piel|piel negra|piel oscura|tez oscura|tez morena|piel morena|de color negro de piel|persona negra|persona de color|personas de color|chico negro|chica negra|hombre negro|mujer negra|señor negro|señora negra|niño negro|niña negra|por ser negro|por ser negra|de raza negra|raza negra|afrodescendiente*|afroamerican*|afrocolombian*|afroespañol*|afrocuban*|mulato|mulata|mestizo|mestiza|de origen árabe|origen magrebí|de origen magrebí|origen subsaharian*|de origen subsaharian*|subsaharian*|origen africano|de origen africano|origen asiático|de origen asiático|rasgos asiáticos|rasgos árabes|rasgos indígenas|de origen indígena|origen étnico|comunidad indígena|pueblo indígena|indígena quechua|quechua|aymara|aimara|mapuche|guaraní de*|maya quiché|náhuatl|zapotec*|mixtec*|amazigh|bereber|bereberes|rifeñ*|saharaui de origen|sefardí|sefardíes|ascendencia judía|origen judío|de origen judío|de familia judía|judío sefardí|ascendencia gitana|ascendencia africana|ascendencia indígena|payo casado con gitana|ser de raza*|color de mi piel|mi color de piel|color de su piel|su color de piel|color de la piel",
      "por moro|por mora|me llamó moro|me llamaron moro|me dijo mora|me llamaron sudaca|por sudaca|me llamó sudaca|negro de mierda|panchito|panchita",
    ],
    unsure: [
      "moro|mora|moros|sudaca*|magrebí*|árabe|árabes|indígena*|kurdo|kurda|kurdos|cabila|yoruba|hausa|han de china",
    ],
    figurative: [
      "rumba gitana|flamenco gitano|brazo de gitano|brazos de gitano|brazo gitano|reyes gitanos|gipsy|moros y cristianos|arroz moro|zumo de mora|mermelada de mora|moras y*|tarta de mora|sabor mora|helado de mora|en mora|intereses de mora|interés de mora|mora del pago|por mora|días de mora|cargo por mora|calle mora|color mora|quechua de decathlon|tienda* quechua|mochila quechua|marca quechua|zapatillas quechua|chaqueta quechua|decathlon quechua|goma arábiga|emiratos árabes|árabe del router|idioma árabe|en árabe|habla árabe|hablo árabe|teclado árabe|numeros árabes|baños árabes|caballo árabe|arroz negro|mes de la piel|crema para piel*|base para piel*|piel morena talla",
    ],
    somebody,
  },
  POLITICS: {
    language: "es",
    terms: [
      "militante|militantes|afiliad* al psoe|afiliad* al pp|afiliad* a vox|afiliad* a podemos|afiliad* a sumar|afiliad* al partido*|afiliad* a izquierda unida|afiliad* al pnv|afiliad* a erc|afiliad* a bildu|afiliad* a junts|afiliad* al bng|carnet del psoe|carnet del pp|carné del psoe|carné del pp|carnet del partido|carné del partido|carnet de vox|carné de vox|del partido popular|del partido socialista|partido comunista|simpatizante del*|simpatizante de*|votante del*|votante de*|soy votante*|voto a vox|voto al psoe|voto al pp|voté a*|votó a*|votamos a*|voto por correo al*",
      "concejal del*|concejala del*|concejal de*|concejala de*|ex concejal|exconcejal*|concejal|concejala|alcalde por*|alcaldesa por*|fui alcalde|fue alcalde|diputado por*|diputada por*|diputado del*|diputada del*|diputad* de vox|diputad* autonómic*|senador por*|senadora por*|senador del*|eurodiputad*|candidato a*|candidata a*|candidato del*|candidata del*|candidato de*|candidata de*|me presento a las elecciones*|se presenta a las elecciones*|me presento por*|voy en la lista del*|voy en la lista de*|voy en las listas*|va en las listas*|lista electoral del*|apoderado del*|apoderada del*|apoderado de vox|apoderada de vox|interventor del*|interventora del*|interventor de vox|juventudes socialistas|nuevas generaciones|juventudes comunistas|soy de izquierdas|soy de derechas|es de izquierdas|es de derechas|soy socialista|soy republican*|soy nacionalista|soy facha|es facha|somos de izquierdas|activista*|activista climátic*|activista política|ideología política|ideas políticas|opiniones políticas|refugiado político|refugiada política|exiliado político|exiliada política|preso político|presa política|asilo político|persecución política|perseguid* política* por*|perseguido político|soy de vox|es de vox|soy del pp|es del pp|soy del psoe|es del psoe|soy de podemos|es de podemos|soy de sumar|soy de bildu|soy de izquierda unida|de izquierda unida|soy peronista|soy chavista|soy del partido*|es del partido*|mitin del*|mitin de*|cuota del partido|la cuota del partido|donación al psoe|donación al pp|donación a vox|donativo a vox|donativo al pp|donativo al psoe|donativo al partido",
    ],
    unsure: [
      "PSOE|VOX|PNV|ERC|PSC|BNG|EH Bildu|UPN|Junts|CUP|EAJ|PACMA|podemista|voxero|pepero|pepera|sociata|comunista|anarquista|independentista|separatista|falangista|feminista radical|franquista|alcalde|alcaldesa|diputad*|senador|senadora|candidat*",
    ],
    figurative: [
      "candidato para el puesto|candidata para el puesto|candidato a la vacante|candidata a la vacante|candidato al puesto|candidata al puesto|candidato a trasplante|candidata a trasplante|candidato al empleo|candidato a la oferta|candidato de empleo|portal del candidato|candidatos seleccionados|buen* candidat*|política de devoluciones|política de privacidad|plaza del alcalde|calle alcalde*|avenida alcalde*|calle diputad*|bando del alcalde|carta al alcalde|el alcalde ha*|la alcaldesa ha*|el alcalde dice*|queja al alcalde|concejal de tráfico|concejal de urbanismo|concejala de urbanismo|concejal de festejos|hablar con el concejal|el concejal de*|la concejala de*|responde la concejala|militante base de*|vox populi|vox pop|premios vox|activista de moda|si votáis a*|voto telemático|app activista",
    ],
    somebody,
  },
  UNION: {
    language: "es",
    terms: [
      "sindicalista|sindicalistas|sindicado|sindicada|sindicados|sindicadas|estoy sindicad*|no estoy sindicad*|afiliad* a ccoo|afiliad* a comisiones*|afiliad* ccoo|afiliad* a ugt|afiliad* ugt|afiliad* a la ugt|afiliad* a cgt|afiliad* a la cgt|afiliad* cgt|afiliad* a uso|afiliad* csif|afiliad* al csif|afiliad* a csif|afiliad* a ela|afiliad* a lab|afiliad* al satse|afiliad* a satse|afiliad* a cnt|afiliad* a la cnt|afiliad* al sindicato|afiliad* a un sindicato|afiliación sindical|miembro del sindicato|del sindicato médico|soy de ccoo|es de ccoo|soy de comisiones|soy de ugt|es de ugt|soy de la ugt|soy de la cgt|soy de cgt|soy del csif|soy de cnt|de ccoo desde|de ugt desde|en comisiones obreras|en ccoo desde|en ugt desde|socio de ugt|carnet de ccoo|carné de ccoo|carnet de ugt|carné de ugt|carnet del sindicato|carné del sindicato|carnet de comisiones|cuota sindical|cuota del sindicato|cuota de ccoo|cuota de ugt|delegad* sindical*|delegad* de ccoo|delegad* de ugt|delegad* de cgt|delegad* de personal|delegad* de prevención por*|enlace sindical|representante sindical|representante de los trabajadores|liberad* sindical*|crédito sindical|horas sindicales|comité de empresa por*|en el comité de empresa|del comité de empresa|presidente del comité de empresa|presidenta del comité|miembro del comité de empresa|sección sindical|secretario de la sección sindical|secretaria general del sindicato|abogado del sindicato|abogada del sindicato|el abogado de mi sindicato|mi sindicato|su sindicato|hice huelga|hizo huelga|hicimos huelga|estoy en huelga|está en huelga|estuve en huelga|estamos en huelga|secundé la huelga|secundó la huelga|secundamos la huelga|fui a la huelga|fue a la huelga|fuimos a la huelga|participé en la huelga|participó en la huelga|piquete informativo con*|en un piquete|estuve en el piquete|día de huelga descontado|me descontaron la huelga|fondo de huelga|caja de resistencia",
    ],
    unsure: [
      "CCOO|UGT|CSIF|CGT|SATSE|CNT|comisiones obreras|sindicato|sindical|STES|USTEA|SEPLA|SITCPLA|ANPE|SUP|JUPOL",
    ],
    figurative: [
      "huelga de trenes|huelga de metro|huelga de transportes|huelga de basuras|huelga de controladores|los sindicatos convoc*|los sindicatos han*|convocatoria de huelga|huelga general del|sindicato de regantes|sede de ugt|sede de ccoo|sindicato europeo|calle sindicato|carrer del sindicat|huelga a la japonesa|curso de ccoo|curso de ugt|comisiones bancarias|comisiones de apertura|comisiones por*|según ccoo|según ugt|denuncia ugt|denuncia ccoo",
    ],
    somebody,
  },
  SEXUALITY: {
    language: "es",
    terms: [
      "lesbiana|lesbianas|bisexual|bisexuales|homosexual|homosexuales|heterosexual|heterosexuales|asexual|pansexual|intersexual|transexual|transexuales|transgénero|persona trans|mujer trans|hombre trans|chico trans|chica trans|niña trans|niño trans|hija trans|hijo trans|persona no binaria|soy no binari*|es no binari*|no binario|no binaria|no binarie|género fluido|queer|orientación sexual|identidad de género|identidad sexual|cambio de sexo|cambié de sexo|cambio de género|cambio registral de sexo|reasignación de sexo|transición de género|transicion* de género|estoy en transición|hormonación|en tratamiento hormonal de transición|ley trans|mi nombre registral anterior era|salí del armario|salió del armario|salir del armario|pareja gay|pareja homosexual|pareja de lesbianas|pareja de hombres|pareja de mujeres|pareja del mismo sexo|matrimonio del mismo sexo|matrimonio homosexual|matrimonio gay|matrimonio de dos mujeres|matrimonio de dos hombres|matrimonio entre dos mujeres|matrimonio entre dos hombres|un matrimonio de mujeres|un matrimonio de hombres|somos dos mamás|somos dos madres|somos dos papás|somos dos padres|dos madres y*|tiene dos mamás|tiene dos papás|tiene dos madres|tiene dos padres|dos mamás|dos papás|familia homoparental|casado con un hombre|casada con una mujer|casado con otro hombre|casada con otra mujer|mi marido y yo somos dos hombres|mi mujer y yo somos dos mujeres|vida sexual|relaciones sexuales|colectivo LGTBI|colectivo LGTB|soy del colectivo|por maricón|maricón|marica|bollera|asociación LGTB*|LGTBI|LGTBIQ*",
      "señor transexual|deadname|nombre muerto|travesti|drag queen de profesión|lesbofobia|homofobia hacia mí|transfobia",
    ],
    unsure: ["gay|gays|trans|drag|poliamor*|hetero|heteros|LGTB*"],
    figurative: [
      "orgullo gay|fiesta* del orgullo|bandera LGTB*|semana del orgullo|bar gay|barrio gay|crucero gay|ácidos grasos trans|grasas trans|sin grasas trans|cine LGTB*|trans europa|trans siberiano|trans-*|conector hetero*|marica el último|club gay|gaysper|película gay|educación sexual|unisexual*|planta bisexual|flor bisexual",
    ],
    somebody,
  },
  GENETIC: {
    language: "es",
    terms: [
      "BRCA 1|BRCA 2|mutación BRCA 1|mutación BRCA 2|mutación del BRCA 1|mutación del BRCA 2|BRCA|mutación BRCA|mutación genética|mutación en el gen*|mutación del gen*|mutación de*|mutaciones genéticas|portador del gen|portadora del gen|portador de la mutación|portadora de la mutación|portador de un gen|portadora de un gen|portador sano|portadora sana|portador de fibrosis*|portadora de fibrosis*|portador de hemofilia|portadora de hemofilia|portadora de X frágil|X frágil|síndrome de x frágil|soy portador|soy portadora|es portador|es portadora|test genético|tests genéticos|prueba genética|pruebas genéticas|estudio genético|análisis genético|informe genético|resultado genético|resultados genéticos|consejo genético|asesoramiento genético|predisposición genética|predisposición hereditaria|riesgo genético|enfermedad genética|enfermedad hereditaria|enfermedad rara genética|síndrome genético|alteración genética|anomalía genética|trastorno genético|cáncer hereditario|cardiopatía hereditaria|trombofilia hereditaria|factor v leiden|factor v de leiden|síndrome de lynch|test de ADN|prueba de ADN|pruebas de ADN|análisis de ADN|muestra de ADN|perfil de ADN|perfil genético|mi ADN|su ADN|ADN del niño|ADN de mi*|prueba de paternidad|test de paternidad|pruebas de paternidad|huntington|gen de huntington|gen defectuoso|genotip*|secuenciación del genoma|exoma|genoma completo|cariotip*|amniocentesis|cribado genético|diagnóstico genético|DGP preimplantacional|hereditario en mi familia|lo llevamos en la familia genéticamente|trisomía|translocación cromosómica|deleción|síndrome 22q11|gen MTHFR|MTHFR|APOE*|hemocromatosis hereditaria",
    ],
    unsure: ["ADN|hereditari*|genétic*|mutación"],
    figurative: [
      "adn de la empresa|adn de la marca|adn de nuestra*|en nuestro adn|en el adn de*|adn deportivo|adn del club|adn mediterráneo|comunidad hereditaria|derecho hereditario|derechos hereditarios|declaración hereditaria|masa hereditaria|caudal hereditario|bien* hereditari*|ordenación hereditaria|algoritmo genético|ingeniería genética|genética forense",
    ],
    somebody,
  },
  BIOMETRIC: {
    language: "es",
    terms: [
      "huella dactilar|huellas dactilares|huella digital|huellas digitales|mi huella|su huella|mis huellas|sus huellas|la huella de mi*|con la huella|por huella|fichar con huella|fichaje por huella|fichaje con huella|lector de huella|escaneo facial|escáner facial|escanear la cara|escaneo de la cara|escanearme la cara|escaneo de mi cara|escaneo de cara|reconocimiento facial|rostro escaneado|biometría facial|biometría de voz|biometría|datos biométricos|dato biométrico|plantilla biométrica|plantilla facial|patrón biométrico|firma biométrica|selfie biométric*|vídeo selfie|videoidentificación|prueba de vida|iris escaneado|escaneo del iris|escáner de iris|escanearon el iris|escanearme el iris|iris del ojo|lectura del iris|mi iris|su iris|huella de voz|huella vocal|patrón de voz|impresión de voz|verificación por voz|autenticación por voz|identificación por voz|reconocimiento de voz del titular|mi voz como contraseña|mi voz grabada como*|palma de la mano escaneada|lector de palma|venas de la mano|face id de*|geometría de la mano",
    ],
    unsure: ["face id|touch id|faceid|la huella|biométric*|rasgos faciales|reconocimiento de voz"],
    figurative: [
      "huella de carbono|huella ecológica|huella hídrica|huella ambiental|huella digital de la empresa|el móvil con reconocimiento facial|modelo con lector de huella|modelo con huella|tiene lector de huella|trae lector de huella|lleva lector de huella|con lector de huella|sensor de huella|lector de huellas|cerradura con huella|lector de huella no*|pasaporte biométrico|pasaportes biométricos|foto biométrica|diafragma iris|mi vecina iris|borrar la huella",
    ],
    somebody,
  },
  CRIMINAL: {
    language: "es",
    terms: [
      "condenado por estafa|condenada por estafa|condenado por robo|condenada por robo|condenado por hurto|condenada por hurto|condenado por violencia*|condenado por maltrato|condenado por conducir*|condenado por tráfico*|condenado por lesiones|condenado por fraude|condenado por*|condenada por*|condenado a*|condenada a*|condenado en firme|fui condenad*|fue condenad*|me condenaron*|le condenaron*|me condenaron por*|condena por*|condena de prisión|condena suspendida|condena firme|sentencia condenatoria|cumplió condena|cumplí condena|cumpliendo condena|cumple condena|antecedentes penales|antecedente penal|antecedentes policiales|antecedentes por*|tengo antecedentes|tiene antecedentes|antecedentes cancelados|certificado de penales|con antecedentes|delitos sexuales|delincuente|exdelincuente|ex presidiario|expresidiario|expresidiaria|ex convicto|exconvicto|exconvicta|ex presa|ex preso|recluso|reclusa|interno en el centro penitenciario|interna en el centro penitenciario|centro penitenciario|está en prisión|estoy en prisión|estuvo en prisión|estuve en prisión|estuvo en la cárcel|estuve en la cárcel|está en la cárcel|salí de la cárcel|salió de la cárcel|acabo de salir de la cárcel|salir de prisión|salí de prisión|salió de prisión|ingresa en prisión|ingresó en prisión|entró en prisión|entra en prisión|en la cárcel|prisión preventiva|prisión provisional|tercer grado|segundo grado penitenciario|libertad condicional|libertad vigilada|libertad provisional|libertad bajo fianza|permiso penitenciario|pulsera telemática|pulsera electrónica|tobillera electrónica|pulsera de control telemático|control telemático|arresto domiciliario|arresto de fin de semana|trabajos en beneficio de la comunidad|orden de alejamiento|orden de protección|medida de alejamiento|orden de busca y captura|busca y captura|imputado por*|imputada por*|imputado en*|imputada en*|investigado por*|investigada por*|procesado por*|procesada por*|acusado de*|acusada de*|acusado por*|denunciado por maltrato|denunciado por*|denunciada por*|detenido por*|detenida por*|fue detenid*|fui detenid*|me detuvieron por*|le detuvieron por*|detenido ayer|en el calabozo|pasó la noche en el calabozo|juicio penal|causa penal|juicio por*|juzgado de lo penal|delito de*|delito contra*|delito leve|por un delito|alcoholemia positiva|dio positivo en alcoholemia|positivo en alcoholemia|conducir ebrio|retirada del carnet por*|retirado el carnet por alcohol*|sin carnet por alcohol*|blanqueo de capitales por*|tráfico de drogas|trapicheo|hurto|hurtos|robo con fuerza|robo con violencia|violencia de género|violencia machista|maltratador|agresor sexual|estafador|estafadora|apropiación indebida|alzamiento de bienes|falsificación documental|malversación|lesiones leves|allanamiento de morada|homicidio|asesinato|pedofilia|abusos a menores|condenado en rebeldía|reinserción de reclusos|expediente sancionador penal|juicio rápido|juicio el dia* por*|cumplir la pena|pena de prisión|pena de multa|años de prisión|meses de prisión|años de cárcel|meses de cárcel",
    ],
    unsure: [
      "cárcel|preso|presa|presos|prisión|calabozo|detenido|detenida|condena|condenado|condenada|imputado|imputada|delito|delitos|denunciado|robo|estafa|estafó|estafado|estafada|fraude|okupa|vandalismo|ladrón|ladrona",
    ],
    figurative: [
      "delito me parece|es un delito cobrar|esto es un delito|es de delito|de juzgado de guardia|me siento estafad*|esto es una estafa|vaya estafa|menuda estafa|es una estafa|intento de estafa|es un robo|esto es un robo|vaya robo|menudo robo|seguro de robo|seguro contra robo|robo y*|por robo o*|robo del móvil|robo de la tarjeta|me han robado|denuncia por robo|denuncia de robo|robo en casa|robo en mi*|fraude con mi tarjeta|fraude en mi cuenta|departamento de fraude|dpto de fraude|equipo de fraude|prevención de fraude|cargo fraudulento|víctima de*|ser víctima*|fraude bancario|fraude en*|sospecha de fraude|pedido detenido|detenido en aduana|detenido en aduanas|está detenido|envío detenido|paquete detenido|paquete está detenido|ascensor detenido|tren detenido|detenida en aduana|detenida en aduanas|detenida en el almacén|condenado al fracaso|estafa piramidal|tercer grado de parentesco|quemaduras de tercer grado|tercer grado de primaria|presa de pánico|presa de agua|la presa de*|presas hidroeléctricas|carta presa|preso del contrato|prisión de contrato|tráfico de datos|delito contra el consumidor|vis a vis",
    ],
    somebody,
  },
  CHILD: {
    language: "es",
    terms: [
      "soy menor de edad|soy menor|aún soy menor|todavía soy menor|no tengo 18|no tengo los 18|no he cumplido 18|aún no tengo 18|cumplo 18 en|no soy mayor de edad|tengo 9 años|tengo 10 años|tengo 11 años|tengo 12 años|tengo 13 años|tengo 14 años|tengo 15 años|tengo 16 años|tengo 17 años|tengo doce años|tengo trece años|tengo catorce años|tengo quince años|tengo dieciséis años|tengo diecisiete años|titular menor de edad|titular es menor|cliente menor de edad|clienta menor de edad|llama un menor|llama una menor|llama un niño|llama una niña|usuario menor de edad|mi madre no sabe que*|voy a 1º de la eso|voy a 2º de la eso|voy a 3º de la eso|voy a 4º de la eso|estoy en primaria|voy a primaria|estoy en la eso|voy al instituto|voy al cole|estoy en 6º de primaria",
    ],
    unsure: ["menor de edad|menores de edad"],
    figurative: [
      "no soy menor de edad|venta a menores de edad|prohibido a menores*|menores de edad no*|no apto para menores*|los menores de edad*|menores de edad deben*|menores de edad viajan*",
    ],
    somebody: "soy llama titular cliente clienta usuario usuaria",
  },
};
