import type { LanguageWords } from "./language-words.ts";

/** English of the United Kingdom and Ireland, with what expatriates and Americans write. Written for this project from general knowledge. */
export const EN: LanguageWords = {
  language: "en",
  announce: {
    PHONE:
      "phone number*|phone no|phone num|phone nr|=phone|telephone*|telephone number|tel no|tel number|telno|=tel|=ph|ph no|mobile number*|mobile no|mobile num|mob no|=mobile|=mob|=mbl|cell number|cell phone|=cell|landline*|land line|home number|home phone|work number|work phone|contact number*|contact no|contact tel|call me on|call me at|call me back on|call him on|call her on|call them on|ring me on|ring her on|ring him on|ring on|call back on|callback on|callback number|call back number|=cb|cb on|cb no|cbk on|=c/b|give me a ring on|give me a call on|give me a bell on|bell me on|phone me on|reach me on|reach me at|get me on|get hold of me on|contact me on|contactable on|reachable on|best number|best number is|best number for me|number is|my number|number's|my no is|my num is|new number|old number|text me on|text me at|txt me on|text on|whatsapp|whatsapp number|fax|fax no|extension|=ext|direct line|direct dial|emergency contact number|nok tel|daytime number|evening number|sms to|dial|number ending",
    EMAIL:
      "e mail*|email*|email address|email add|e mail address|mail address|=mail|email is|email me at|email me on|mail me at|emailed to|email it to|send it to|send to|send that to|send them to|sent to|forward to|forwarded to|confirmation to|receipt to|cc|=cc|=bcc|=from|=to|reply to|registered to|paypal|contact|reach me at|reach me by email at|write to me at",
    ADDRESS:
      "address*|=addr|=add|home address|postal address|mailing address|delivery address|billing address|shipping address|correspondence address|service address|supply address|installation address|live at|i live at|lives at|living at|live on|lives on|living on|i live in|moved to|moving to|move to|moved from|moving from|moving out of|moving into|new address|old address|previous address|current address|forwarding address|first line of my address|first line is|first line|deliver to|delivered to|delivery to|left at|leave it at|dropped at|drop it at|leave with|ship to|send it to|collect from|collection from|pick up from|pickup from|collected from|resides at|residing at|residence|registered at|property at|visit to|engineer to|engineer visit|neighbour at|next door at|po box|c/o|staying at|based at|round to",
    POSTCODE: "postcode*|post code|=pc|postal code|eircode|eir code|zip|zip code|zipcode|pcode|p code",
    DOB: "date of birth|dob|d o b|=dob|d.o.b|born on|=born|born|birthday is|birthday|birth date|birthdate|b day|bday|year of birth|yob|birth year",
    AGE: "=aged|aged|=age|age|i'm|i am|he's|she's|he is|she is|turning|just turned|years of age",
    NATIONAL_ID:
      "national insurance|national insurance number|national insurance no|ni number|ni no|nino|=ni|n i number|nhs number|nhs no|=nhs|nhs num|pps number|pps no|ppsn|pps|=pps|ppsn is|chi number|chi no|chi|h c number|health and care number|hcn|utr|unique taxpayer reference|social security number|social security no|social security|ssn|social|medical card number|medical card no|medical card|gms number|id card|id card number|id number|id no|national id|identity card|identity number|public services card|psc number|brp|brp number|biometric residence permit|residence permit number|visa number|irp number|irp card|health insurance number|ehic|ghic|ehic number|tax reference number|tax id|itin|medicare number",
    PASSPORT: "passport number*|passport no|passport num|passport|=passport|pport|pport no|ppt no|passport is",
    DRIVING_LICENCE:
      "driving licence number|driving licence no|driving licence|driver's licence|drivers licence|driver licence|driver's license|drivers license|driver number|licence number|licence no|license number|license no|dl no|dl number|driving license|driving license number|driver licence number|=licence|dvla number",
    IBAN: "iban|iban is|iban number|bank details|pay into|paid into|pay it into|refund to|refund into|transfer to|transferred to|direct debit from|credit to",
    BANK_ACCOUNT:
      "sort code|sortcode|s/c|=sc|sort|account number|account no|acc number|acc no|accno|acct no|acct number|acct|=acc|a/c|a/c no|ac no|=a/c|bank account|bank account number|bank acc|bank details|current account|savings account|savings acct|isa account|routing number|routing no|aba|account ending|account ending in|acct ending|acc ending|account ends|roll number|building society roll number|roll no|national sort code|nsc|iban ending",
    CARD: "card number*|card no|card num|long number|long card number|the long number|16 digit|16 digit number|sixteen digits|credit card|debit card|credit card number|debit card number|=card|card is|visa|=visa|mastercard|=mc|=amex|amex|american express|maestro|visa debit|card ending|card ending in|ending in|ending|ends in|ends|last four|last 4|last four digits|last 4 digits|last four of|last 4 of|pan|cc number|cc no|cc|card details|prepaid card|front of the card",
    EXPIRY:
      "expiry*|expiry date|exp|exp date|expires|expires end|expiring|expiration|expiration date|valid to|valid thru|valid until|=exp|good thru|runs out|valid till|end date",
    CVV: "cvv|cvc|cvv2|cvc2|cv2|csc|cvv number|security code|security number|3 digits on the back|three digits on the back|three on the back|3 on the back|on the back|digits on the back|last three on the back|back of the card|security digits|card verification|cid",
    IP: "ip address*|=ip|ip|ip is|public ip|ipv4|ipv6|static ip|from ip|logged in from",
    MAC: "mac address*|mac id|=mac|mac|hardware address|ethernet id|wifi address",
    IMEI: "imei|imei number|imei no|imei is|imei1|imei2|meid",
    USERNAME:
      "username*|user name|user names|=user|usrname|login name|login is|=login|log in name|log in is|login id|login|log in|user id|userid|account name|screen name|screenname|handle|nickname|=nick|gamertag|gamer tag|psn|psn id|steam|steam id|discord|insta|instagram|ig|=ig|twitter|tiktok|snapchat|snap|telegram|skype|skype id|profile name|profile|display name|alias|forum name|logged in as|sign in as|signed in as|sign in name|paypal name|reddit|sip user",
    PASSWORD:
      "password*|=pw|=pwd|pwd|passwd|pass word|passcode*|pass code|passphrase|pass phrase|=pass|pin|pin number|pin is|pin no|puk|puk code|puk is|=puk|otp|one time code|one time passcode|one time password|=code|code is|the code|sms code|text code|verification code|security code|access code|entry code|door code|gate code|key safe code|keysafe|key safe|keysafe code|lockbox|lock box|lock box code|lockbox code|alarm code|keypad|key code|wifi password|wi fi password|wifi key|wifi pass|wifi code|wifi pw|network key|wireless key|wpa key|wpa2|security word|memorable word|memorable information|memorable place|memorable name|secret word|secret answer|security answer|security question|safe word|code word|telephone password|phone password|account password|temp password|temporary password|tmp pw|recovery code|backup code|reset code|activation code|locker code|collection code|pickup code|pick up code|unlock code|auth code|2fa|2fa code|memorable date|door pin|voicemail pin|telephone pin",
    PLATE:
      "registration number|registration plate|registration no|registration mark|number plate*|numberplate|license plate|licence plate|plate number|plate no|plate|=plate|reg number|reg no|reg plate|reg is|=reg|=vrm|vrm|vrn|vehicle reg|vehicle registration|car reg|car registration|van reg|=registration|registration|private plate|personalised plate|regd",
    VIN: "vin|vin number|vin no|chassis number|chassis no|chassis|vehicle identification number|vin is",
    ACCOUNT_ID:
      "customer number*|customer no|customer num|cust no|cust num|cust number|custno|=cust|customer reference number|customer reference|customer ref|customer id|cust id|client number|client no|client id|client ref|account number|account no|account ref|account reference|acc number|acc no|acc ref|acct no|acct|a/c no|a/c|acc|=account|account|account id|energy account|policy number*|policy no|policy num|pol no|polno|policy ref|policy is|=policy|policy|membership number*|membership no|membership id|member number|member no|member id|mem no|membership|=member|mship no|contract number*|contract no|contract|agreement number|agreement no|=agreement|loan number|loan agreement|loan ref|mortgage account number|mortgage number|mortgage no|mpan|mprn|mpr|mpan number|mpxn|gprn|gas mprn|meter number|meter no|meter serial number|meter serial|meter id|msn|supply number|supply point|wprn|staff number|staff no|staff id|employee number|employee no|employee id|payroll number|payroll no|payroll|personnel number|badge number|collar number|works number|clock number|loyalty number|loyalty card|loyalty no|clubcard|clubcard number|nectar|nectar card|nectar number|club card|reward card|rewards number|rewards card|frequent flyer|frequent flyer number|avios|executive club|aerclub|flying club|railcard|railcard number|leap card|oyster card|oyster|oyster number|season ticket number|photocard|patient number|patient id|hospital number|patient no|mrn|subscriber number|subscription number|subscriber no|library card|library number|student number|student no|student id|pupil number|upn|candidate number|ucas id|pension reference|pension number|scheme number|member reference|tenancy reference|tenancy ref|tenancy number|tenant reference|tenant no|rent account|rent account number|rent ref|council tax account|council tax reference|council tax ref|tv licence number|tv licence no|tv licence|licence account|sim number|sim card number|iccid|sim serial|user id|account id|merchant id|driver id|courier id|microchip|direct debit reference|dd ref|mandate reference|prepay card|key number|gas card|top up card|folio|policyholder number|group number|plan number|supporter number|donor number|donor no|blood donor number|priority pass number",
    ORDER_ID:
      "order number*|order no|order num|order nr|order ref|order reference|order id|=order|ord no|ordno|po number|purchase order|sales order|confirmation number|confirmation no|confirmation code|conf no|claim number*|claim no|claim ref|claim reference|claim id|=claim|clm no|claim|case number*|case no|case ref|case reference|case id|=case|case|ticket number*|ticket no|ticket id|ticket ref|tkt no|tkt|=ticket|ticket|incident number|incident ref|incident|crime reference|crime ref|crime reference number|crime number|cad number|invoice number*|invoice no|invoice num|inv no|inv number|invno|=invoice|invoice|=inv|bill number|bill no|tracking number*|tracking no|tracking ref|tracking id|tracking|trk no|tracking code|parcel number|parcel ref|parcel no|=parcel|parcel|consignment number|consignment no|consignment|shipment|shipment id|waybill|awb|air waybill|barcode|booking reference*|booking ref|booking number|booking no|booking id|booking code|booking|=bkg|bkg ref|bk ref|reservation number|reservation no|reservation code|reservation ref|reservation|pnr|record locator|locator|reference number*|reference no|reference|ref no|ref num|ref number|=ref|ref is|refnum|my ref|our ref|your ref|quote number|quote ref|quote reference|quotation|job number|job no|job ref|job id|=job|work order|works order|wo number|repair ref|repair number|repair reference|repair no|complaint number|complaint ref|complaint reference|complaint no|application number|application ref|application reference|application no|application id|appeal ref|penalty charge notice|pcn|pcn number|fine number|notice number|transaction id|transaction number|transaction ref|transaction reference|txn id|txn|payment reference|payment ref|receipt number|receipt no|receipt|refund ref|refund reference|return number|returns number|rma|rma number|return ref|returns ref|credit note|chat ref|chat reference|chat id|call ref|call reference|sr number|service request|fault ref|fault number|fault reference|fault|bag tag|baggage tag|property irregularity report|pir|file reference|file ref|delivery note|docket|docket number|dispute ref|dispute id|e ticket|eticket number|voucher ref|enquiry number|enquiry ref|enquiry reference|intervention id|referral number|referral id|ubrn",
    COORDINATES:
      "coordinates*|coords|gps|gps coordinates|gps location|lat long|lat lon|latitude|longitude|what3words|w3w|what 3 words|grid ref|grid reference|pin location|map pin|location",
    PERSON:
      "=mr|=mrs|=ms|=miss|=mx|=dr|=prof|=professor|=rev|=reverend|=fr|=sr|=sir|=dame|=lady|=lord|=master|=capt|=sgt|=cllr|=my name is|=my name's|=name is|=name's|=names|=i'm|=i am|=im|=this is|=it's|=its|=called|=call me|=name|=first name|=surname|=last name|=full name|=forename|=middle name|=maiden name|=formerly|=née|=nee|=previously|=a.k.a|=aka|=known as|=on behalf of|=under|=in the name of|=in the name|=cust|=cx|=customer|=clt|=client|=caller|=clr|=patient|=pt|=tenant|=tnt|=landlord|=account holder|=acc holder|=acct holder|=a/c holder|=ah|=a/h|=card holder|=cardholder|=policyholder|=policy holder|=ph|=named driver|=driver|=third party|=tp|=witness|=keeper|=registered keeper|=owner|=joint holder|=lead passenger|=passenger|=pax|=guest|=lead booker|=traveller|=agent|=adviser|=advisor|=colleague|=manager|=supervisor|=tl|=team leader|=engineer|=eng|=technician|=tech|=surveyor|=handler|=case worker|=caseworker|=social worker|=nurse|=doctor|=consultant|=gp|=midwife|=teacher|=head teacher|=contact|=next of kin|=nok|=ice|=husband|=wife|=spouse|=partner|=fiance|=fiancée|=boyfriend|=girlfriend|=hubby|=ex|=son|=daughter|=dau|=brother|=sister|=mum|=mam|=mom|=mother|=dad|=father|=gran|=nan|=nanny|=grandad|=grandmother|=grandfather|=granddaughter|=grandson|=aunt|=auntie|=uncle|=cousin|=niece|=nephew|=mother in law|=father in law|=sister in law|=brother in law|=neighbour|=nbr|=friend|=mate|=flatmate|=housemate|=carer|=poa|=attorney|=executor|=executrix|=beneficiary|=widow of|=widower of|=late husband|=late wife|=the late|=estate of|=deceased|=dear|=hi|=hello|=hey|=hiya|=good morning|=good afternoon|=morning|=thanks|=thank you|=cheers|=ta|=regards|=kind regards|=best regards|=kr|=rgds|=many thanks|=yours sincerely|=yours faithfully|=best wishes|=best|=warm regards|=sincerely|=spoke to|=spoke with|=spoken to|=speaking with|=speaking to|=chatting with|=you're through to|=through to|=attn|=fao|=f.a.o|=care of|=c/o|=from|=signed|=sgd|=p.p|=authorised user|=secondary user|=dependant|=child|=baby|=twins|=pupil|=student|=complainant|=claimant|=applicant|=recipient|=sender|=payee",
  },
  ask: {
    PHONE:
      "phone number|telephone number|contact number|mobile number|best number|number to reach you|number to call you|number we can reach you|number can we reach you|number i can reach you|best mobile|your mobile|your phone|your number|callback number|call back number|call you back on|reach you on|landline number|cell number|contact telephone|what number|which number|daytime number",
    EMAIL:
      "email address|e mail address|your email|your e mail|best email|which email|what email|email please|e mail please|email on the account|email on file|email do you use|=email|=e mail|email and|where shall i email|where should i send",
    ADDRESS:
      "your address|full address|home address|first line of your address|first line of the address|first line|address please|delivery address|billing address|new address|postal address|property address|what address|which address|what's the address|whats the address|address on the account|address on file|where do you live|house number|house name or number|where should we deliver|where would you like it delivered|address for|address of the property|door number|street name|=address|address and postcode|address is it for|collection address|supply address|moving address",
    POSTCODE: "postcode|post code|eircode|zip code|zip|postal code",
    CITY: "what town|which town|which city|town or city",
    DOB: "date of birth|dob|d o b|when were you born|birthday|when was he born|when was she born|birth date|year of birth|when was your",
    AGE: "how old|your age|his age|her age|their age|their ages|what age|ages of|age please|age and|age of the|name age",
    NATIONAL_ID:
      "national insurance number|ni number|nino|nhs number|pps number|ppsn|pps no|chi number|social security number|social security|utr|id number|id card number|medical card number|number on your id",
    PASSPORT: "passport number|passport no|number on your passport|passport details",
    DRIVING_LICENCE:
      "driving licence number|driver number|licence number|driving licence|driver's license|license number|drivers licence|driving licence details",
    IBAN: "iban|bank details|which account should|account to refund|where should the refund|where would you like the refund",
    BANK_ACCOUNT:
      "sort code|account number|bank account number|bank details|routing number|last digits of the account|last four digits of the account|account to pay into|roll number",
    CARD: "card number|long number|16 digit|long card number|last four|last 4|last four digits|last 4 digits|number on the front|card details|which card|card ending|digits of the card|digits of your card|credit card number",
    EXPIRY: "expiry|expiry date|exp date|when does it expire|expiration date|valid to|valid until|when does the card",
    CVV: "cvv|cvc|security code|three digits|3 digits|digits on the back|number on the back|cv2",
    IP: "ip address|your ip",
    MAC: "mac address",
    IMEI: "imei|imei number",
    USERNAME:
      "username|user name|login name|user id|login id|screen name|your login|your handle|account name|gamertag|log in with|log in name",
    PASSWORD:
      "password|passcode|your pin|pin number|puk code|one time code|one time passcode|verification code|code we sent|code we've sent|code i sent|code i've just sent|code i just sent|code we just|code from the text|code from the sms|texted you a code|read me the code|read out the code|security code|memorable word|security word|security question|access code|door code|gate code|key safe|keysafe|otp|wifi password|six digit code|6 digit code|secret answer|characters of your",
    PLATE:
      "registration number|number plate|your reg|the reg|car reg|vehicle reg|registration of|vehicle registration|license plate|reg number|registration please|registration plate",
    VIN: "vin|vin number|chassis number|vehicle identification number",
    ACCOUNT_ID:
      "customer number|customer reference|customer ref|customer id|account number|account no|account reference|account ref|policy number|membership number|member number|member id|contract number|agreement number|mpan|mprn|gprn|meter number|meter serial number|staff number|employee number|employee id|payroll number|clubcard number|loyalty number|loyalty card|nectar card|frequent flyer number|railcard number|client number|patient number|hospital number|student number|tenancy reference|rent account number|library card|subscription number|tv licence number|membership id|sim number|council tax reference",
    ORDER_ID:
      "order number|order reference|order ref|order no|order id|claim number|claim reference|claim ref|case number|case reference|case id|ticket number|ticket reference|invoice number|tracking number|tracking reference|parcel number|consignment number|booking reference|booking ref|booking number|reservation number|confirmation number|confirmation code|reference number|reference please|the reference|your reference|your ref|ref number|quote number|quote reference|job number|job reference|complaint reference|application number|application reference|transaction id|transaction reference|payment reference|receipt number|pcn number|crime reference|pnr|bag tag|fault reference|repair reference",
    COORDINATES: "coordinates|exact location|what3words|share your location|location pin",
    PERSON:
      "your name|your full name|full name|first and last name|first name|last name|surname|name please|whats your name|what is your name|may i have your name|can i take your name|could i take your name|take your name|who am i speaking to|who am i speaking with|who am i chatting with|who am i talking to|who do i have|who is this|who's this|who is the account|name on the account|name on the booking|name on the card|name on the policy|name of the account|account holder|account holder's name|policyholder's name|patient's name|his name|her name|their name|their names|names of|name of|name and|the name|=name|=names|how do you spell|could you spell|can you spell|how is that spelt|spell that|spelling of|maiden name|middle name|who should i|who shall i|whose name|who else is|who is travelling|passenger names|name and date|in whose name|what should i call you|what shall i call you|booking under|what name",
    HEALTH:
      "medical condition|medical conditions|any health|health condition|any allergies|allergies|disabilities|what medication|any medication|reason for the absence|reason for absence|symptoms|accessibility needs|what is the illness",
    RELIGION: "religion|dietary requirements|faith|religious",
    UNION: "trade union|union member|which union",
  },
  numbers: {
    digits: "zero/oh/o/nought/naught/nil one two three four five/fife six seven eight nine/niner",
    teens: "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    tens: "twenty thirty forty/fourty fifty sixty seventy eighty ninety",
    and: "and",
    digitFirst: false,
    twice: "double",
    thrice: "triple/treble",
    hundred: "hundred",
  },
  signs: {
    at: "at/at sign/at symbol",
    dot: "dot/point/full stop/period/stop",
    dash: "dash/hyphen/minus",
    underscore: "underscore/under score/underline",
    slash: "slash/forward slash/stroke",
    plus: "plus/plus sign",
  },
  spelling: {
    asIn: "for|as in|like|like in|is for|as",
    alphabet:
      "alpha=a alfa=a apple=a andrew=a adam=a bravo=b bertie=b bob=b ben=b benjamin=b boy=b charlie=c cat=c delta=d david=d dog=d echo=e edward=e egg=e elephant=e foxtrot=f freddie=f fred=f frank=f father=f golf=g george=g green=g hotel=h harry=h henry=h house=h india=i ink=i ivor=i isaac=i juliet=j juliett=j jack=j john=j jam=j kilo=k king=k kite=k lima=l lucy=l lemon=l larry=l london=l mike=m mother=m mary=m monkey=m november=n nellie=n nora=n nancy=n nut=n oscar=o oliver=o orange=o papa=p peter=p paul=p penny=p quebec=q queen=q queenie=q romeo=r robert=r roger=r rabbit=r sierra=s sugar=s sam=s susan=s sarah=s tango=t tommy=t tom=t tony=t uniform=u uncle=u umbrella=u victor=v vic=v violet=v van=v whiskey=w whisky=w william=w water=w xray=x x-ray=x xylophone=x yankee=y yellow=y yacht=y zulu=z zebra=z zed=z zee=z",
  },
  age: {
    after:
      "years old|year old|years|yrs|yr|yo|y/o|yrs old|yr old|y o|years of age|year olds|months old|month old|months|mths|mo|weeks old|week old|wks old|days old|next birthday|days|this year",
    before: "aged|age|is|im|i'm|am|turned|turning|turns|he's|she's|was|are|now|at|nearly|almost|only",
  },
};
