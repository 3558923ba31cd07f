import type { LanguageWords } from "./language-words.ts";

/** Portuguese of Portugal and of Brazilian customers. */
export const PT: LanguageWords = {
  language: "pt",
  announce: {
    PHONE:
      "telefone|telefones|telef|telf|=tel|tlf|=tlm|tlmv|telemóvel|telemóveis|telm|celular|=cel|=fixo|=móvel|nº de contacto|número de contacto|número de contato|contacto telefónico|=contacto|=contato|=ctt|whatsapp|whats|zap|zapzap|=wpp|=wa|ligue para o|ligar para o|liguem para o|liguem-me para o|me liga no|pode ligar no|ligar no|contactem-me pelo|contactar pelo|através do número|número de telefone|número de telemóvel|nº de telemóvel|nº tel|nº tlm|meu número é o|meu número é|o número é o|=mbway|mb way|=fax|=ramal|extensão|=ext|recado no|linha móvel|=linha",
    EMAIL:
      "email|=e-mail|e mail|=mail|emails|correio eletrónico|correio electrónico|correio eletrônico|endereço de email|endereço de e-mail|endereço eletrónico|meu email é|meu mail é|o meu mail|mandem para|enviem para|envie para o|enviar para o|escrevam para|end eletrónico|caixa de correio eletrónico",
    ADDRESS:
      "morada|moradas|morada fiscal|morada de entrega|morada de faturação|morada de facturação|morada de instalação|morada completa|nova morada|moro na|moro no|moro em|mora na|mora no|mora em|moramos na|resido na|resido no|resido em|reside em|residente em|residente na|residente no|endereço|endereço de entrega|endereço completo|=end|=mor|=mrd|local de consumo|local de entrega|local da instalação|vivo na|vivo no|vive na|vive no|entregar na|entregar no|entreguem na|enviem para a|mudei para a|mudei-me para|mudo-me para|sito na|sita na|sito em|sita em|com domicílio em|domiciliado em|domiciliada em|domicílio|imóvel sito|fica na|fica no",
    POSTCODE: "código postal|codigo postal|cód postal|cod postal|=cp|c postal|=cpostal|=cep|=cep é",
    DOB: "data de nascimento|data nascimento|data nasc|=dn|=d n|dt nasc|=d nasc|=dta nasc|=nasc|nascido a|nascida a|nascido em|nascida em|nasci a|nasci em|nasceu a|nasceu em|nasc a|=nascimento|faço anos a|faz anos a|aniversário a",
    AGE: "idade|=idd|=tenho|=tem|=fez|=faz|=fiz|com a idade de|idade de|=completou|=completa|=menino de|=menina de|=filho de|=filha de|=senhora de|=senhor de|=utente de|=bebé de|=bebê de|=homem de|=mulher de|=criança de",
    NATIONAL_ID:
      "nif|n i f|=nº fiscal|número fiscal|número de contribuinte|nº de contribuinte|nº contribuinte|=contribuinte|=contrib|cartão de cidadão|cartão do cidadão|nº de cartão de cidadão|número do cartão de cidadão|=cc|cc nº|bilhete de identidade|=bi|bi nº|=b i|documento de identificação|nº de identificação|número de identificação civil|=nic|=doc id|niss|n i s s|=nº ss|número de segurança social|nº segurança social|nº de segurança social|=seg social|número de utente|nº de utente|nº utente|=utente nº|=utente|=sns|nº sns|cartão de utente|=cpf|c p f|cpf nº|meu cpf é|=rg|r g|=rg nº|identidade nº|=pis|pis pasep|=nis|título de residência|título de residência nº|autorização de residência|=tr nº|=ar nº|adse|nº adse|beneficiário adse|título de eleitor",
    PASSPORT: "passaporte|passaportes|passaporte nº|nº de passaporte|número do passaporte|=pass nº|=passap",
    DRIVING_LICENCE:
      "carta de condução|carta de conduçao|carta nº|nº da carta|número da carta de condução|=carta cond|licença de condução|=cnh|carteira de motorista|carteira de habilitação|nº de habilitação|título de condução",
    IBAN: "iban|meu iban|iban da conta|=nib|n i b|débito direto na conta|débito direto no|débito directo|transferência para|transferir para o|reembolso para|reembolsar para|devolvam para|depositar em|depositem em|creditar em|conta para reembolso",
    BANK_ACCOUNT:
      "conta bancária|número de conta|número da conta|nº de conta|nº da conta|nº conta|=conta|=cta|conta à ordem|conta corrente|conta poupança|conta n|agência|=ag|=ag conta|ag e conta|agência e conta|c c n|chave pix|=pix|código do banco|=swift",
    CARD: "cartão|cartão nº|número do cartão|número de cartão|nº do cartão|nº cartão|cartão de crédito|cartão de débito|cartão multibanco|cart|visa|mastercard|amex|american express|maestro|elo|hipercard|terminado em|que termina em|termina em|acaba em|terminada em|a terminar em|final|=final|últimos 4|últimos quatro|os quatro últimos|4 últimos|ult 4|=pan",
    EXPIRY:
      "validade|=val|data de validade|válido até|valido até|=valid|caduca em|caduca a|=caduca|cartão caduca|expira em|expira a|=exp|vencimento do cartão|=venc|vence em|validade do cartão|=mês e ano",
    CVV: "cvv|cvv2|cvc|cvc2|código de segurança|cód segurança|cod seg|código de verificação do cartão|os três de trás|os 3 de trás|três números de trás|três dígitos de trás|dígitos do verso|algarismos do verso|três algarismos|diz atrás|do verso|=atrás",
    IP: "endereço ip|=ip|ip público|ip fixo|meu ip|ip de origem|a partir do ip|do ip|ipv4|ipv6",
    MAC: "mac|endereço mac|mac address|mac do router|mac do roteador|mac da box",
    IMEI: "imei|imei1|imei2|nº imei|imei do telemóvel|imei do aparelho",
    USERNAME:
      "utilizador|=user|username|nome de utilizador|usuário|nome de usuário|login|=log|nick|nickname|alias|perfil|=insta|instagram|=ig|tiktok|telegram|gamertag|psn|id de jogador|entro com o utilizador|conta de instagram|=arroba|utilizador é",
    PASSWORD:
      "palavra-passe|palavra passe|palavra chave|password|=pass|passe|=pw|=pwd|senha|senha é|senha do wifi|senha da internet|senha provisória|senha de acesso|=pin|código pin|=puk|código puk|código de acesso|código do sms|código por sms|código sms|código que recebi|código que chegou|código que veio|código de confirmação do sms|código de verificação|código de uso único|código de autenticação|=otp|token|chave de acesso|chave móvel digital pin|código da porta|código do prédio|código do portão|código do alarme|código do cofre|código do cacifo|código do cadeado|código de desbloqueio|código de ativação|password do wifi|pass do wifi|wifi|chave wifi|chave da rede|resposta secreta|resposta de segurança|pergunta de segurança|palavra de segurança",
    PLATE:
      "matrícula|matricula|matrículas|=matr|=mat|com a matrícula|viatura|veículo matrícula|carro com matrícula|=placa|placa do carro|placa do veículo",
    VIN: "número de quadro|nº de quadro|=quadro|número de chassis|nº de chassis|chassis|chassi|nº do chassi|=vin|nº vin|número do chassi",
    ACCOUNT_ID:
      "número de cliente|nº de cliente|nº cliente|n cliente|nº de cli|=cliente nº|=cliente n|código de cliente|cód cliente|cod cliente|=ncli|id cliente|id de cliente|código do cliente|=cl nº|contrato|nº contrato|nº de contrato|número de contrato|=contr|contrato nº|=ctr|conta cliente|conta de cliente|conta contrato|=cpe|código de ponto de entrega|=cui|=código cpe|=código cui|contador|nº contador|nº do contador|nº de contador|número do contador|unidade consumidora|código de instalação|nº de instalação|=instalação|sócio nº|nº de sócio|número de sócio|=sócio|=sócia|nº sócio|associado nº|nº de associado|=associado|nº de aderente|aderente nº|cartão de cliente|cartão de sócio|cartão continente|cartão poupa mais|cartão de pontos|cartão fidelidade|cartão de fidelização|passageiro frequente|nº de passageiro frequente|miles|=apólice|apólice nº|nº de apólice|nº apólice|número da apólice|=apol|=ap nº|=apól|nº de funcionário|funcionário nº|=funcionário|nº mecanográfico|mecanográfico|nº de colaborador|colaborador nº|matrícula funcional|nº de beneficiário|beneficiário nº|cartão navegante|passe nº|nº do passe|cartão andante|cartão viva|assinante nº|nº de assinante|=assinante|nº de aluno|número de aluno|aluno nº|=aluno|nº de processo clínico|processo clínico|prontuário|nº de prontuário|nº de matrícula do aluno|carteirinha|nº da carteirinha|carteirinha do plano|nº de leitor|leitor nº|cartão de leitor|nº de inquilino|empréstimo nº|nº de empréstimo|crédito nº|nº de licença profissional|cédula profissional|=cédula|adc|autorização de débito nº|nº de mandato|iccid|cartão sim nº",
    ORDER_ID:
      "encomenda|nº de encomenda|número de encomenda|nº da encomenda|encomenda nº|=enc|=encom|pedido|pedido nº|nº do pedido|nº de pedido|número do pedido|=ped|ordem de compra|nº da ordem|ordem nº|número de seguimento|nº de seguimento|código de seguimento|tracking|código de rastreio|código de rastreamento|rastreio|=objeto|nº do objeto|nº de objeto|número de objeto|guia nº|guia de transporte|=guia|nº de guia|reserva|nº da reserva|número da reserva|nº de reserva|código de reserva|reserva nº|localizador|=loc|=pnr|bilhete nº|nº do bilhete|=bilhete|fatura|factura|nº da fatura|nº de fatura|fatura nº|número da fatura|=ft|=fat|=fact|=fr|recibo|nº do recibo|nota fiscal|=nf|nf-e|=nfe|boleto|nº do boleto|nota de crédito|=nc|nota de encomenda|participação|nº da participação|sinistro|nº de sinistro|nº do sinistro|sinistro nº|processo|nº de processo|nº do processo|processo nº|=proc|=procº|reclamação|nº da reclamação|reclamação nº|=recl|protocolo|nº de protocolo|número do protocolo|protocolo nº|=prot|=ticket|nº de ticket|ticket nº|nº do ticket|=tkt|incidente|nº de incidente|=inc|avaria nº|nº da avaria|nº de avaria|chamado|nº do chamado|caso nº|=caso|nº do caso|=referência|referência nº|nº de referência|=ref|ref multibanco|referência multibanco|=ref mb|a ref|=refª|pedido de assistência|ordem de serviço|=os|=os nº|ordem de trabalho|=ot|=rma|orçamento nº|nº de orçamento|=orç|requerimento|nº de requerimento|requerimento nº|registo nº|nº de registo|=auto|auto nº|auto de contraordenação|contraordenação|coima|multa nº|queixa nº|nº da queixa|nuipc|=nuipc|credencial|requisição|nº de requisição|guia de tratamento|nº da receita|receita nº|proposta nº|=proposta|candidatura nº|nº da candidatura|nº de transação|transação|operação nº|nº da operação|talão nº|nº do talão|vale nº|senha nº|portabilidade nº|=cvp|devolução nº|nº de devolução",
    COORDINATES: "coordenadas|coordenadas gps|localização gps|gps|latitude|longitude|=lat|=long",
    PERSON:
      "=senhor|=senhora|=menina|=sr|=sra|=srª|=srs|=d|=dona|=dom|=dr|=dra|=drª|=doutor|=doutora|=eng|=engº|=engª|=engenheiro|=engenheira|=arq|=prof|=profª|=professor|=professora|=enf|=enfermeira|=enfermeiro|=padre|=pe|=exmo sr|=exma sra|titular|=tit|titulares|cotitular|segurado|segurada|tomador|tomadora|beneficiário|beneficiária|utente|paciente|=pct|=doente|cliente|=cl|=clt|=cte|inquilino|inquilina|senhorio|senhoria|arrendatário|arrendatária|proprietário|proprietária|condómino|condómina|condutor|condutora|condutor habitual|requerente|interessado|interessada|aluno|aluna|formando|formanda|sócio|sócia|associado|associada|trabalhador|trabalhadora|comprador|compradora|destinatário|destinatária|remetente|hóspede|passageiro|passageira|autorizado|autorizada|fiador|fiadora|herdeiro|herdeira|falecido|falecida|viúva de|viúvo de|em nome de|em nome do|em nome da|nome|nome completo|=apelido|=apelidos|=sobrenome|chamo-me|me chamo|chama-se|se chama|o meu nome é|meu nome é|sou o|sou a|aqui é o|aqui é a|aqui fala|fala o|fala a|daqui fala|quem fala é|atendido por|atendida por|=ass|assinado|assinatura|=gestor|=gestora|=agente|=assistente|=operador|=operadora|=comercial|=técnico|=técnica|=advogado|=advogada|=mandatário|=colega|o meu marido|a minha mulher|a minha esposa|meu marido|minha esposa|meu esposo|meu filho|minha filha|meu pai|minha mãe|minha sogra|meu sogro|meu irmão|minha irmã|minha avó|meu avô|minha tia|meu tio|minha prima|meu primo|minha vizinha|meu vizinho|meu cunhado|minha cunhada|meu neto|minha neta|=filho|=filha|=neto|=neta|=sobrinho|=sobrinha|=vizinho|=vizinha|=testemunha|=tutor|=tutora|nome de solteira|de solteira|procurador|procuradora|administrador|administradora|=a c|=ao cuidado de|à atenção de|=aos cuidados de",
  },
  ask: {
    PERSON:
      "como se chama|como te chamas|o seu nome|seu nome|qual o nome|o nome completo|nome completo|nome do titular|nome da titular|com quem falo|com quem estou a falar|com quem eu falo|quem fala|em nome de quem|em que nome|em nome de|primeiro e último nome|último nome|apelido|o apelido|sobrenome|pode soletrar|soletre|nome do utente|nome do paciente|nome do segurado|nome da criança|nome do passageiro|nome do destinatário|quem vai levantar|quem vai receber|quem é o titular|quem é a titular|nome próprio",
    PHONE:
      "o seu telefone|seu telefone|número de telefone|contacto telefónico|um contacto|o seu contacto|número de telemóvel|o seu telemóvel|qual o telemóvel|seu celular|número do celular|para que número|para qual número|qual o número|outro número|número para contacto|telefone de contato|telefone com ddd|número associado",
    EMAIL:
      "o seu email|seu email|seu e-mail|qual o email|qual o e-mail|endereço de email|endereço de e-mail|correio eletrónico|para que email|para que e-mail|um email|email de registo|email associado|email cadastrado|e-mail da compra",
    ADDRESS:
      "a sua morada|sua morada|morada completa|qual a morada|morada de entrega|morada de instalação|morada de faturação|morada fiscal|nova morada|onde mora|onde reside|onde vive|o seu endereço|seu endereço|endereço completo|endereço de entrega|rua e número|que rua|em que rua|andar e porta|para que morada|para onde enviamos|onde entregamos|local de consumo",
    POSTCODE: "código postal|e o código postal|cep|o cep|qual o cep|seu cep",
    CITY: "localidade|que localidade|qual a localidade|que cidade|qual a cidade|que concelho|freguesia",
    DOB: "data de nascimento|quando nasceu|dia, mês e ano|em que ano nasceu|data nascimento|quando faz anos",
    AGE: "que idade|qual a idade|a sua idade|idade tem|quantos anos|idades|idade da criança|idade do condutor",
    NATIONAL_ID:
      "o seu nif|seu nif|nif do titular|nif|número de contribuinte|contribuinte|cartão de cidadão|número do cartão de cidadão|bilhete de identidade|documento de identificação|número de utente|nº de utente|número de segurança social|niss|o cpf|seu cpf|cpf do titular|rg|os últimos do nif|últimos dígitos do nif|primeiros dígitos do cpf|documento de identidade|título de residência",
    PASSPORT: "passaporte|número do passaporte|nº do passaporte",
    DRIVING_LICENCE: "carta de condução|número da carta|nº da carta|cnh|carteira de motorista|carteira de habilitação",
    IBAN: "o seu iban|seu iban|qual o iban|iban|nib|para que conta|em que conta|qual a conta|conta para o reembolso|conta para débito",
    BANK_ACCOUNT:
      "número de conta|número da conta|agência e conta|conta bancária|banco, agência|chave pix|sua chave|últimos dígitos da conta",
    CARD: "número do cartão|dígitos do cartão|16 dígitos|dezasseis dígitos|dezesseis dígitos|últimos quatro|últimos 4|quatro últimos|4 últimos|com que cartão|com qual cartão|em que termina|final do cartão|que cartão usou",
    EXPIRY: "validade|data de validade|validade do cartão|quando expira|mês e ano|e a validade",
    CVV: "cvv|cvc|código de segurança|três dígitos|três números atrás|3 dígitos do verso|números no verso|três algarismos|algarismos do verso",
    IP: "endereço ip|o ip|seu ip|qual o ip",
    MAC: "endereço mac|o mac|mac do equipamento|mac da box",
    IMEI: "imei|o imei|qual o imei",
    USERNAME:
      "nome de utilizador|o utilizador|que utilizador|seu utilizador|nome de usuário|seu usuário|seu login|o login|qual o login|nick|qual o nick",
    PASSWORD:
      "palavra-passe|password|a senha|sua senha|código que recebeu|código que chegou|código que acabou de receber|código do sms|código sms|código de verificação|código de confirmação|o pin|seu pin|o puk|código de seis dígitos|diga-me o código|me informa o código|código de acesso|código da porta|pergunta de segurança|resposta de segurança|resposta secreta|palavra de segurança",
    PLATE: "matrícula|a matrícula|matrícula da viatura|matrícula do carro|qual a matrícula|placa|placa do veículo",
    VIN: "número de quadro|número de chassis|nº de chassis|chassi|número do chassi|vin",
    ACCOUNT_ID:
      "número de cliente|nº de cliente|código de cliente|número de contrato|nº de contrato|número do contrato|código cpe|o cpe|cpe|cui|número da apólice|nº da apólice|a apólice|número de sócio|nº de sócio|número do contador|cartão de cliente|número do cartão de sócio|número de assinante|número de aluno|número mecanográfico|número de funcionário|número de beneficiário|carteirinha|número da instalação|unidade consumidora",
    ORDER_ID:
      "número da encomenda|nº da encomenda|que encomenda|qual a encomenda|número do pedido|nº do pedido|qual o pedido|número de seguimento|código de seguimento|código de rastreio|número de objeto|número da reserva|código de reserva|localizador|número do bilhete|número da fatura|nº da fatura|que fatura|número do sinistro|nº do sinistro|número do processo|nº do processo|número da reclamação|número de protocolo|o protocolo|número do ticket|número da avaria|qual a referência|a referência|nº de referência|número de requerimento",
    COORDINATES: "coordenadas|a sua localização|localização exata|pode partilhar a localização",
  },
  numbers: {
    digits: "zero um/uma dois/duas três quatro cinco seis/meia sete oito nove",
    teens:
      "dez onze doze treze catorze/quatorze quinze dezasseis/dezesseis dezassete/dezessete dezoito dezanove/dezenove",
    tens: "vinte trinta quarenta cinquenta/cinqüenta sessenta setenta oitenta noventa",
    and: "e",
    digitFirst: false,
    twice: "dobrado/duplo/duas vezes",
    thrice: "triplo/três vezes",
    hundred: "cem/cento",
    hundreds:
      "cem/cento duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas quinhentos/quinhentas seiscentos/seiscentas setecentos/setecentas oitocentos/oitocentas novecentos/novecentas",
  },
  signs: {
    at: "arroba",
    dot: "ponto",
    dash: "hífen/hifen/traço/tracinho/menos",
    underscore: "underscore/andarescore/traço baixo/sublinhado/underline/traço em baixo/risco em baixo/barra baixa",
    slash: "barra/barra para a direita",
    plus: "mais",
  },
  spelling: {
    asIn: "de|como|como em|como de|igual a",
    alphabet:
      "aveiro=a ana=a amor=a américa=a braga=b bola=b coimbra=c casa=c carlos=c dado=d dinis=d évora=e elefante=e escola=e faro=f faca=f francisco=f guarda=g gato=g horta=h hotel=h hugo=h itália=i igreja=i josé=j joão=j kilograma=k kapa=k lisboa=l leão=l maria=m macaco=m manuel=m nazaré=n navio=n ovar=o ovo=o porto=p pato=p paulo=p queluz=q queijo=q rossio=r rato=r setúbal=s sapo=s tavira=t tomar=t teresa=t unidade=u uva=u viseu=v vaca=v vidago=v washington=w xavier=x xadrez=x york=y zulmira=z zebra=z",
  },
  age: {
    after: "anos|aninhos|ano|anos de idade|meses|mesinhos|meses de idade|a de idade|primaveras",
    before: "idade|tenho|tem|temos|fez|faz|fiz|faço|com|idade de|completou|de",
  },
};
