import type { LanguageWords } from "./language-words.ts";

/** Spanish of Spain and of Latin-American customers. */
export const ES: LanguageWords = {
  language: "es",
  announce: {
    PHONE:
      "teléfono|teléfonos|telefono móvil|telf|teléf|tlf|tlfn|tlfno|tfno|tfn|=tel|móvil|=mov|celular|=cel|=fijo|número de contacto|nº de contacto|num de contacto|tel contacto|tlf contacto|contacto pref|whatsapp|wasap|guasap|guasa|=wsp|=wapp|me podéis llamar al|llamadme al|llámeme al|llámame al|llamar al|llamarme al|llame al|me llaman al|localizable en el|línea móvil|=línea|número de teléfono|número de móvil|número de celular|mi número es el|mi número es|su número es el|=fax|=bizum al|extensión|=ext",
    EMAIL:
      "correo|correos|correo electrónico|c electrónico|dirección de correo|=e-mail|email|=mail|mails|e mail|mi correo es|mi mail es|mi email|emilio|escríbame a|escribidme a|mándamelo a|mandádmelo a|enviádmelo a|envíenmelo a|al correo|buzón de correo",
    ADDRESS:
      "dirección|direccion|domicilio|=dir|=dom|domic|vivo en|vive en|vivimos en|residente en|resido en|con domicilio en|domiciliado en|domiciliada en|empadronado en|empadronada en|dirección de envío|dirección de entrega|dirección de facturación|dirección postal|dirección de suministro|punto de suministro|dirección de instalación|dirección de recogida|dir envío|dir sum|dir fact|me mudo a|nos mudamos a|entregar en|enviar a|envíenlo a|recoger en|vivienda sita en|sito en|sita en|inmueble sito en|=calle|=avenida|=avda|=plaza|=pza|=paseo|=colonia|=ronda",
    POSTCODE: "código postal|codigo postal|cód postal|cod postal|=cp|=c p|cpostal|=código zip",
    DOB: "fecha de nacimiento|fecha nacimiento|fecha nac|fec nac|=f nac|=f nacimiento|=fn|=fdn|=f n|fnac|nacido el|nacida el|nací el|nacido en fecha|nació el|=nacido|=nacida|=nac|=nacim|mi cumpleaños es el|cumplo años el|cumple el|fecha de nac|fecha de nto",
    AGE: "edad|=tengo|=tiene|=cumple|=cumplió|=cumplo|=cumplí|edad de|=de edad|=con sus|mi hijo de|mi hija de|=niño de|=niña de|=señora de|=señor de|=mujer de|=hombre de|=varón de|=paciente de|=bebé de|=peque de",
    NATIONAL_ID:
      "dni|d n i|nif|n i f|nie|n i e|documento nacional de identidad|documento de identidad|número de documento|nº documento|n documento|doc identidad|documento identificativo|carnet de identidad|carné de identidad|cédula|cédula de identidad|cédula de ciudadanía|cedula|=ci|=cc|curp|=rut|=run|cuil|cuit|=dui|tarjeta sanitaria|nº tarjeta sanitaria|=tsi|=cip|tarjeta sanitaria individual|nuss|=naf|=nss|número de la seguridad social|nº seguridad social|num seg social|núm seg soc|nº ss|afiliación a la seguridad social|número de afiliación a la seguridad social|identificación fiscal|tarjeta de residencia|=tie|soporte del dni|número de soporte|nº soporte|idesp",
    PASSPORT: "pasaporte|pasaportes|nº pasaporte|número de pasaporte|=pasap|=psp|=pas n",
    DRIVING_LICENCE:
      "carnet de conducir|carné de conducir|permiso de conducir|permiso de conducción|permiso conducir|licencia de conducir|licencia de manejo|número de permiso|carnet conducir|permiso b|nº permiso|brevete",
    IBAN: "iban|cuenta iban|=ccc|domiciliación en|domiciliar en|domicilie en|domiciliado en la cuenta|ingresar en|ingreso en|transferencia a|abonar en|abono en cuenta|cuenta de cargo|cta de cargo",
    BANK_ACCOUNT:
      "cuenta bancaria|número de cuenta|nº de cuenta|núm de cuenta|num cuenta|nº cuenta|n cuenta|cuenta corriente|cuenta de ahorro|cuenta de ahorros|cuenta nómina|=c c|=cta|cta cte|cta bancaria|ctacte|=clabe|clabe interbancaria|=cbu|=cvu|código cuenta cliente|=entidad|=oficina bancaria|código de entidad|=aba|número de ruta|routing|sort code|a la cuenta|en la cuenta",
    CARD: "tarjeta|tarjeta número|número de tarjeta|número de la tarjeta|nº tarjeta|núm tarjeta|num tarjeta|tarj|=tj|tjta|tarjeta de crédito|tarjeta de débito|visa|mastercard|master card|amex|american express|maestro|=pan|terminada en|acabada en|que termina en|que acaba en|acaba en|termina en|term en|finalizada en|tarjeta terminada en|últimos 4|últimos cuatro|los cuatro últimos|últ 4|ult4",
    EXPIRY:
      "caducidad|fecha de caducidad|=cad|caduca|caduca el|caduca en|=caducada el|vencimiento de la tarjeta|=vto|=venc|=vence|vence el|vence en|válida hasta|valida hasta|=exp|fecha cad|=mes y año",
    CVV: "cvv|cvv2|cvc|cvc2|código de seguridad|cód seguridad|cod de seguridad|código de verificación de la tarjeta|los tres de atrás|los tres números de detrás|los 3 de detrás|los 3 de atrás|tres dígitos del reverso|dígitos de atrás|=de atrás|número de atrás",
    IP: "dirección ip|=ip|ip pública|ip fija|mi ip|ip de origen|desde la ip|ipv4|ipv6",
    MAC: "mac|dirección mac|mac address|mac del router|mac wifi",
    IMEI: "imei|imei1|imei2|nº imei|código imei|número de serie del terminal",
    USERNAME:
      "usuario|usuaria|=user|username|nombre de usuario|nick|nickname|nombre de perfil|=perfil|login|=log|alias|id de usuario|cuenta de instagram|en instagram soy|en twitter soy|mi insta|=insta|=ig|tiktok|telegram|gamertag|psn|id de jugador|=skype|entro con el usuario|apodo en la app",
    PASSWORD:
      "contraseña|contraseñas|contrasena|contrasenya|=contra|password|passwd|=pass|=pwd|=pw|clave|clave de acceso|clave wifi|clave del wifi|clave de la wifi|palabra clave|clave secreta|clave de firma|clave de internet|=pin|número pin|código pin|=puk|código puk|código de un solo uso|código de verificación|código que me ha llegado|código que me llegó|código del sms|código sms|código por sms|código de confirmación sms|código otp|=otp|token|código de acceso|código de la puerta|código del portal|código del portero|código de la alarma|código de desbloqueo|código de la caja fuerte|código del cajetín|código de la taquilla|código del candado|código de activación|palabra de seguridad|palabra de paso|respuesta secreta|respuesta de seguridad|pregunta de seguridad|wifi",
    PLATE:
      "matrícula|matricula|matrículas|=matr|=mat|con matrícula|matrícula del coche|=placa|placas|=patente|vehículo matrícula|=dominio|coche matrícula",
    VIN: "bastidor|número de bastidor|nº bastidor|nº de bastidor|num bastidor|número de chasis|chasis|=vin|nº chasis|=bast",
    ACCOUNT_ID:
      "número de cliente|nº de cliente|nº cliente|núm cliente|num cliente|n cliente|no de cliente|número cliente|=cliente n|=cliente nº|código de cliente|cód cliente|cod cliente|codigo cliente|=ncli|id cliente|id de cliente|=cl n|customer id|número de contrato|nº contrato|nº de contrato|núm contrato|num contrato|n contrato|=contrato|ref de contrato|contrato n|=cto|=ctto|=ctr|contrato de luz|contrato de gas|=cups|código cups|=contador|número de contador|nº contador|nº de contador|núm contador|número de socio|nº de socio|nº socio|núm socio|=socio|=socia|carnet de socio|nº de afiliado|nº afiliado|número de afiliado|afiliado nº|afiliada nº|nº de colegiado|colegiado nº|colegiada nº|número de empleado|nº empleado|nº de empleado|=empleado|código de empleado|=cód empleado|nº de agente|código de agente|número de póliza|nº póliza|nº de póliza|núm póliza|=póliza|=polizas|=pol|tarjeta de fidelidad|tarjeta de puntos|tarjeta club|tarjeta de socio|nº de fidelización|tarjeta iberia plus|viajero frecuente|número de abonado|nº abonado|=abonado|abono nº|tarjeta de transporte|nº de tarjeta de transporte|nº de mutualista|mutualista|número de expediente académico|nº de alumno|número de alumno|matrícula de alumno|=nia|=niu|=legajo|nº de historia clínica|nº historia|historia clínica|=nhc|=nh|nº de préstamo|nº préstamo|préstamo nº|número de carnet|carnet de la biblioteca|código de comercio|id de cuenta|id de suscripción|nº de suscriptor|suscriptor nº|nº de lector|número de mandato|=mandato|nº de inquilino|nº de línea|iccid|nº de sim",
    ORDER_ID:
      "pedido|número de pedido|nº de pedido|nº pedido|núm pedido|num pedido|n pedido|no de pedido|=ped|=pdo|id de pedido|referencia de pedido|ref pedido|orden de compra|número de orden|orden nº|=orden|número de reserva|nº reserva|nº de reserva|reserva nº|código de reserva|=reserva|=rva|=localizador|localizador de reserva|localizador|=loc|=pnr|billete|nº de billete|billete nº|número de seguimiento|nº seguimiento|nº de seguimiento|código de seguimiento|seguimiento|=tracking|número de envío|nº de envío|nº envío|código de envío|=envío|número de guía|nº de guía|=guía|albarán|nº de albarán|nº albarán|expedición|nº de expedición|=paquete|bulto|incidencia|nº incidencia|nº de incidencia|número de incidencia|=incid|=inc|ticket|=tkt|número de ticket|nº ticket|nº de ticket|nº de caso|número de caso|=caso|=reclamación|nº de reclamación|nº reclamación|número de reclamación|=reclam|hoja de reclamaciones nº|siniestro|nº siniestro|nº de siniestro|número de siniestro|=stro|=sin|parte nº|nº de parte|parte de siniestro|expediente|nº expediente|nº de expediente|número de expediente|=expte|=exp|=expdte|=exp nº|factura|nº factura|nº de factura|número de factura|núm factura|fra|=fact|=fac|fra nº|fras|=recibo|nº de recibo|número de recibo|=presupuesto nº|nº de presupuesto|presupuesto|solicitud|nº solicitud|nº de solicitud|número de solicitud|=solic|=referencia|nº de referencia|número de referencia|=ref|=rfa|=refª|mi referencia es|su referencia|orden de trabajo|=ot|orden de servicio|orden de reparación|=rma|nº de devolución|devolución nº|nº de autorización|justificante|nº de justificante|nº de registro|número de registro|registro de entrada|=folio|=boletín|nº de boletín|nº de denuncia|denuncia nº|=denuncia|atestado|atestado nº|=multa|nº de multa|cita nº|código de cita|nº de cita|=volante|nº de volante|código de operación|nº de operación|=operación|id de transacción|transacción nº|=portabilidad nº|=gestión nº|=resguardo|nº de resguardo",
    COORDINATES: "coordenadas|coordenadas gps|ubicación gps|gps|latitud|longitud|=lat|=long|estoy en las coordenadas",
    PERSON:
      "=señor|=señora|=señorita|=sr|=sra|=srta|=sres|=don|=doña|=d|=dª|=dña|=da|=dr|=dra|=doctor|=doctora|=doc|=prof|=profesor|=profesora|=licenciado|=licenciada|=lic|=ing|=padre|=sor|=hermano|=hermana|titular|=tit|titulares|cotitular|beneficiario|beneficiaria|asegurado|asegurada|tomador|tomadora|paciente|pac|cliente|clienta|=cl|=cli|=clte|=clta|inquilino|inquilina|arrendatario|arrendataria|arrendador|arrendadora|casero|casera|conductor|conductora|conductor habitual|solicitante|interesado|interesada|alumno|alumna|socio|socia|afiliado|afiliada|trabajador|trabajadora|comprador|compradora|destinatario|destinataria|remitente|huésped|pasajero|pasajera|viajero|viajera|autorizado|autorizada|=aut|avalista|heredero|heredera|causante|difunto|difunta|viuda de|viudo de|=vda de|=vda|a nombre de|a nombre del|=a nbre|=nombre|=nombre y apellidos|=apellidos|=apellido|me llamo|se llama|mi nombre es|soy|=le atiende|te atiende|atendido por|atendida por|fdo|firmado|=firma|=gestor|=gestora|=agente|=asesor|=asesora|=comercial|=operador|=operadora|=técnico|=letrado|=letrada|=abogado|=abogada|=compañero|=compañera|mi marido|mi mujer|mi esposa|mi esposo|mi pareja|mi hijo|mi hija|mi padre|mi madre|mi suegra|mi suegro|mi hermano|mi hermana|mi abuela|mi abuelo|mi tía|mi tío|mi prima|mi primo|mi vecino|mi vecina|mi cuñado|mi cuñada|mi nieto|mi nieta|=hijo|=hija|=nieto|=nieta|=sobrino|=sobrina|=vecino|=vecina|=testigo|=tutor|=tutora|de soltera|=apoderado|=apoderada|administrador|administradora|presidente de la comunidad|=hablo con|=habla con|=a la atención de|=att|=atte",
  },
  ask: {
    PERSON:
      "cómo se llama|cómo te llamas|su nombre|tu nombre|nombre completo|nombre y apellidos|nombre y apellido|me dice su nombre|me dices tu nombre|con quién hablo|con quién tengo el gusto|quién es el titular|quién es la titular|a nombre de quién|a qué nombre|nombre del titular|nombre de la titular|nombre del paciente|nombre del asegurado|nombre del pasajero|nombre del destinatario|sus apellidos|los apellidos|y los apellidos|primer apellido|segundo apellido|apellidos|me lo deletrea|me deletrea el apellido|puede deletrear|de parte de quién|quién lo recoge|quién llama|quién eres|nombre de la persona|nombre del niño|nombre de la niña|nombres completos",
    PHONE:
      "su teléfono|tu teléfono|número de teléfono|teléfono de contacto|un teléfono|qué teléfono|su móvil|tu móvil|número de móvil|su celular|tu celular|número de celular|a qué número|a qué teléfono|en qué número|qué número le llamamos|dónde le llamamos|número de contacto|otro número|la línea afectada|qué línea|número de línea|número de la línea|desde qué número",
    EMAIL:
      "su correo|tu correo|correo electrónico|dirección de correo|su email|tu email|su e-mail|tu mail|su mail|un correo|qué correo|a qué correo|a qué dirección de correo|correo de contacto|con qué correo|correo asociado|correo registrado|email de registro",
    ADDRESS:
      "su dirección|tu dirección|dirección completa|dirección de envío|dirección de entrega|dirección de facturación|dirección del suministro|dirección de suministro|dirección de instalación|dirección postal|su domicilio|tu domicilio|domicilio completo|dónde vive|dónde vives|dónde se lo enviamos|dónde lo enviamos|a qué dirección|en qué dirección|en qué calle|qué calle|piso y puerta|calle y número|dónde lo recogemos|dónde entregamos|dónde reside|nueva dirección",
    POSTCODE: "código postal|codigo postal|el cp|su cp|y el cp|cp y población",
    CITY: "qué población|qué localidad|población|localidad|qué ciudad|en qué ciudad|en qué pueblo|qué municipio",
    DOB: "fecha de nacimiento|fecha nacimiento|cuándo nació|cuándo naciste|día, mes y año|cuándo es su cumpleaños|cuándo cumple|fecha de nac",
    AGE: "qué edad|su edad|tu edad|edad tiene|cuántos años|la edad de|edades|edad del niño|edad de los niños|edad del conductor",
    NATIONAL_ID:
      "su dni|tu dni|el dni|dni del titular|dni o nie|nif|su nif|su nie|nie|documento de identidad|número de documento|su documento|cédula|su cédula|curp|rut|cuil|número de la seguridad social|número de afiliación|tarjeta sanitaria|letra del dni|con letra|dni con letra|los últimos del dni|últimas cifras del dni|últimos dígitos del dni|número de identificación",
    PASSPORT: "su pasaporte|número de pasaporte|nº de pasaporte|el pasaporte|pasaporte de cada|pasaporte del",
    DRIVING_LICENCE:
      "carnet de conducir|carné de conducir|permiso de conducir|permiso de conducción|licencia de conducir|número del permiso|número de licencia",
    IBAN: "su iban|tu iban|el iban|iban completo|número de iban|cuenta de domiciliación|qué cuenta|en qué cuenta|a qué cuenta|dónde le ingresamos|dónde le hacemos el ingreso|veinte dígitos|veinticuatro caracteres",
    BANK_ACCOUNT:
      "número de cuenta|cuenta bancaria|su cuenta|los últimos cuatro de la cuenta|últimos dígitos de la cuenta|clabe|cbu",
    CARD: "número de tarjeta|número de la tarjeta|dígitos de la tarjeta|16 dígitos|dieciséis dígitos|últimos cuatro|últimos 4|cuatro últimos|cuatro últimas cifras|últimas cuatro|con qué tarjeta|numeración de la tarjeta|en qué acaba|en qué termina|los dieciséis números",
    EXPIRY:
      "caducidad|fecha de caducidad|cuándo caduca|vencimiento|cuándo vence|mes y año|y la caducidad|fecha de vencimiento",
    CVV: "cvv|cvc|código de seguridad|tres dígitos|tres números de detrás|tres cifras del reverso|los tres de atrás|los tres de detrás",
    IP: "dirección ip|su ip|la ip|qué ip|ip pública",
    MAC: "la mac|dirección mac|mac del equipo|mac del router",
    IMEI: "imei|el imei|marque asterisco almohadilla|imei del terminal",
    USERNAME:
      "su usuario|tu usuario|nombre de usuario|qué usuario|con qué usuario|el usuario|su nick|tu nick|alias|con qué nick|usuario de la app|usuario de acceso",
    PASSWORD:
      "contraseña|la clave|su clave|tu clave|palabra clave|palabra de seguridad|código que le ha llegado|código que le acaba de llegar|código que te ha llegado|código que ha recibido|código del sms|código de verificación|código de un solo uso|el pin|su pin|el puk|clave de acceso|dígame el código|dime el código|me dicta el código|código de seis dígitos|código de la puerta|código del portal|pregunta de seguridad|respuesta secreta|posición de su clave|dígitos de su clave",
    PLATE:
      "matrícula|la matrícula|matrícula del vehículo|matrícula del coche|qué matrícula|la placa|número de placa|patente",
    VIN: "bastidor|número de bastidor|número de chasis|nº de bastidor",
    ACCOUNT_ID:
      "número de cliente|código de cliente|nº de cliente|número de contrato|nº de contrato|su contrato|el contrato|cups|código cups|número de póliza|nº de póliza|su póliza|la póliza|número de socio|nº de socio|número de afiliado|número de abonado|número de contador|del contador|tarjeta de fidelidad|tarjeta de socio|número de empleado|código de empleado|historia clínica|número de suscriptor|número de alumno|nº de tarjeta de puntos",
    ORDER_ID:
      "número de pedido|nº de pedido|qué pedido|su pedido|el pedido|número de reserva|código de reserva|el localizador|localizador|número de seguimiento|código de seguimiento|número de envío|número de guía|número de incidencia|número de ticket|número de caso|número de siniestro|el siniestro|número de expediente|expediente|número de factura|qué factura|número de referencia|la referencia|número de reclamación|número de billete|número de solicitud|el justificante|número de orden",
    COORDINATES: "coordenadas|su ubicación|ubicación exacta|me comparte la ubicación",
  },
  numbers: {
    digits: "cero uno/un/una dos tres cuatro cinco seis siete ocho nueve",
    teens: "diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve",
    tens: "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    and: "y",
    digitFirst: false,
    twice: "doble/dos veces",
    thrice: "triple/tres veces",
    hundred: "cien/ciento",
    hundreds:
      "cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas",
  },
  signs: {
    at: "arroba/arrova",
    dot: "punto",
    dash: "guion/guión/guion medio/guión medio/raya/menos",
    underscore: "guion bajo/guión bajo/barra baja/subguion/subguión/raya baja",
    slash: "barra/barra inclinada/slash/diagonal",
    plus: "más/mas/signo más",
  },
  spelling: {
    asIn: "de|como|como de|con|con la de|de la palabra",
    alphabet:
      "antonio=a alicante=a álava=a ávila=a burgos=b barcelona=b bilbao=b carmen=c cáceres=c cádiz=c dolores=d dinamarca=d españa=e enrique=e francia=f francisco=f granada=g gerona=g gijón=g historia=h huelva=h huesca=h inés=i italia=i josé=j jaén=j kilo=k lorenzo=l lugo=l lérida=l león=l madrid=m málaga=m murcia=m navarra=n navidad=n ñoño=ñ oviedo=o orense=o parís=p palencia=p pamplona=p queso=q ramón=r roma=r sábado=s sevilla=s soria=s salamanca=s tarragona=t teruel=t toledo=t ulises=u uruguay=u valencia=v valladolid=v washington=w whisky=w xilófono=x yegua=y yolanda=y zaragoza=z zamora=z",
  },
  age: {
    after:
      "años|añitos|año|años de edad|anyos|tacos|meses|meses de edad|mesecitos|a de edad|años recién cumplidos|primaveras",
    before: "edad|tengo|tiene|tenemos|cumple|cumplo|cumplió|cumplí|de edad|con|edad de|de",
  },
};
