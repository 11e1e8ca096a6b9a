/** Words that make a clause the telling of something past. */
export const pastWords =
  /(?<!\p{L})(?:blev|blevet|var|havde|fik|gik|kom|tog|gav|stod|lå|traf|steg|faldt|skulle|kunne|ville|burde|måtte|godkendte|viste|ønskede|meddelte|udgjorde|gjorde|satte|solgte|lagde|mødte|indledte|vedtog|vedtoges|nedsatte|indførte|gennemførte|udførte|førte|kørte|begyndte|bragte|bestilte|fremlagde|forelagde|overtog|underskrev|skrev|fandt|bad|holdt|trådte|afgav|modtog|indgik|spurgte|tiltrådte|foretog|afviste|udtalte|anførte|indstillede|brugte|læste|foreslog|udskrev|anlagde|tilkendegav|opstod|voksede|steg|forblev|forlod|overgik|bidrog|viste|afgjorde|bestod|gjaldt|udsatte|udkom|drøftede|lukkede|sluttede|\p{L}{3,}(?<!all|till|alle)ede(?:s)?)(?!\p{L})/iu

/** Adjectives and nouns that end like a past tense. */
export const notPast =
  /(?<!\p{L})(?:allerede|tilstede|brede|lede|samlede|fælles|planlagte|særskilte|igangsatte|prioriterede|reviderede|vedtagne|berørte|foreslåede|godkendte|skærpede|registrerede|afsatte|nødvendige|forventede|koordinerede|tematiserede|opdaterede|konkrete|besluttede tiltag|socialt udsatte|udsatte|tilrettede|ovennævnte|uddannede|ansatte|færdige|midlertidige|(?:de|den|det|en|et|vores|sin|nye) \p{L}+ede)(?!\p{L})/giu

/** A perfect: "er afholdt", "har drøftet". */
export const perfect =
  /(?<!\p{L})(?:har|er)(?!\p{L})(?:\s(?!(?:skal|vil|bliver|forventes)(?!\p{L}))[\p{L}\d-]+){0,4}?\s(?!\p{L}*(?:udvalget|rådet|området|mødet|arbejdet|året|forslaget|projektet|budgettet|personalet|centret|ministeriet|møllet|huset|højst|tidligst|senest|først|sidst|mindst|næst|hurtigst|gerne|alt|fast|ansvaret)(?!\p{L}))\p{L}{2,}(?:et|dt|gt|rt|lt|nt|ft|st)(?!\p{L})/iu

/** Participles with "er" that speak of what is to come. */
export const plannedWords =
  /(?<!\p{L})er (?:der )?(?:nu |foreløbig |også )?(?:planlagt|aftalt|fastsat|berammet|indkaldt|sat|planlagte?)(?!\p{L})/iu

/** Something put off to a new time: the perfect tells of the change, the time is ahead. */
export const moved =
  /(?:^|(?<!\p{L})(?:er|bliver|blev|har)(?!\p{L}).{0,40}?(?<!\p{L}))(?:rykket|udskudt|udsat|flyttet|forlænget)(?!\p{L}).{0,50}?(?<!\p{L})til (?:(?:og med|senest|\p{L}*møde|\p{L}*mødet|i|den|d\.) ){0,3}(?:\d|(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|forår|sommer|efterår)(?:et|en)?(?!\p{L}))/iu

/** Words that make a clause speak of what is to come. */
export const futureWords =
  /(?<!\p{L})(?:skal|vil|bliver|forventes|ventes|planlægges|agter|påtænkes|bør|vil blive|skal have)(?!\p{L})/iu

/** Work that people promise: verbs in present or passive. */
export const actionWords =
  /(?<!\p{L})(?:udarbejde[sr]?|forelægge[sr]?|fremlægge[sr]?|præsentere[sr]?|iværksætte[sr]?|igangsætte[sr]?|påbegynde[sr]?|begynder?|afholde[sr]?|holde[sr]?|mødes|evaluere[sr]?|revidere[sr]?|opgøre[sr]?|gøres? (?:op|status)|afrapportere[sr]?|orientere[sr]?|modtager?|får|følge[sr]?(?: der)? op|følger|behandle[sr]?|drøfte[sr]?|sende[sr]?|fremsende[sr]?|udsende[sr]?|indsende[sr]?|indkalde[sr]?|invitere[sr]?|opføre[sr]?|bygge[sr]?|anlægge[sr]?|etablere[sr]?|indføre[sr]?|implementere[sr]?|udføre[sr]?|udpege[sr]?|ansætte[sr]?|åbner?|åbnes|starter?|startes|træder i kraft|gælder|måle[sr]?|undersøge[sr]?|vender tilbage|bringer|bringes|kommer|giver|gives|går i gang|gå i gang|males|tilbyde[sr]?|foreligger|gennemføre[sr]?|afslutte[sr]?|fjerne[sr]?|fastsætte[sr]?|sætte[sr]?|opsiges?|reducere[sr]?|forny(?:es|er|e)|omsætte[sr]?|opdatere[sr]?|laver|laves|sker|nedsætte[sr]?|vedtage[sr]?|tages?|tager|aflægge[sr]?|rapportere[sr]?|offentliggøre[sr]?|etablering|salg|lade \p{L}+|inddrage[sr]?|udgive[sr]?|udkomme[sr]?|uddele[sr]?|aflevere[sr]?|melde[sr]?|indvie[sr]?|udbyde[sr]?|udvide[sr]?|planlægge[sr]?|ligge[r]?|indarbejde[sr]?|koordinere[sr]?|belyse[sr]?|beskrive[sr]?)(?!\p{L})/iu

/** Someone else's words, handed on: what follows "at" is no promise of ours. */
export const reporting =
  /(?<!\p{L})(?<!kan (?:samtidig |også )?)(?:oplyser|oplyste|oplyst|bemærker|bemærkede|bemærket|påpeger|påpegede|påpeget|peger på|pegede på|gør opmærksom på|gjort opmærksom på|meddeler|meddelte|meddelt|udtaler|udtalte|udtalt|vurderer|vurderede|mener|mente|viser|viste|skriver|skrev|skrevet|oplever|fortalte|fortæller|spurgte|advarer|håber|frygter|foretrækker|beklager|konstaterer|gjorde gældende|understreger|understregede|finder|klager|svaret|svarede)(?!\p{L})[^.]{0,40}?,? (?:at|om)(?!\p{L})/iu

/** Decisions and agreements: what follows "at" binds, although the verb is past. */
export const deciding =
  /(?<!\p{L})(?:beslutte(?:de|t|r|des)|aftal(?:te|t|er)|vedt(?:og|aget|ager)|enige? om|godkend(?:te|er|t)|forudsætter|indstiller|anmoder|anmodede|ønsker|foreslår|foreslog|forslag(?:et)? om|opfordrer|bemærkning|ændring|pålægger|bad|beder|lægger op til|planen er)(?!\p{L})/iu

/** What makes a sentence general, statutory, conditional, an offer or a question. */
export const noPromise: readonly RegExp[] = [
  /(?<!\p{L})(?:generelt|normalt|typisk|sædvanligvis|som udgangspunkt|traditionelt|erfaringsmæssigt)(?!\p{L})/iu,
  /(?<!\p{L})(?:efter|ifølge|i henhold til|jf\.?|i medfør af) (?:\p{L}+ ){0,3}?(?:\p{L}*loven|\p{L}*lovens|lov om|lovens|bekendtgørelsen|forretningsordenen|vedtægten)(?!\p{L})/iu,
  /(?<!\p{L})(?:loven|lovgivningen|bekendtgørelsen)(?!\p{L}) (?:\p{L}+ ){0,3}?(?:kræver|stiller|stillet|skal|pålægger|fastsætter)/iu,
  /(?<!\p{L})§ ?\d+[^.]{0,40}(?<!\p{L})skal(?!\p{L})/iu,
  /\?\s*$/u,
  /(?<!\p{L})(?:tager? (?:et )?forbehold|tog (?:et )?forbehold|stemte|i forretningsordenen)(?!\p{L})/iu,
]

/** Modal verbs of possibility; "så ... kan begynde" still names a time for something. */
export const possible =
  /(?<!\p{L})(?:kan|kunne|vil kunne|må|tilbyder|burde|bør|ønsker|ønskede|forestiller|gerne vil)(?!\p{L})/iu
export const possibleStart =
  /(?:^|\s)så(?:dan at|ledes at)?\s.{3,80}(?<!\p{L})kan (?:begynde|starte|tages|åbne|træde)/iu

/** Money: a year beside it is a budget year. */
export const money =
  /(?<!\p{L})(?:kr\.?|mio\.?|mia\.?|tillægsbevilling\p{L}*|bevilling\p{L}*|budget\p{L}*|takst\p{L}*|afsat|afsættes|finansieres|udgift\p{L}*|indtægt\p{L}*|merforbrug|mindreforbrug|normering\p{L}*|overslagsår\p{L}*)(?!\p{L})/iu

/** A deadline by name: "Høringsfristen er den 24. oktober". */
export const deadline = /(?<!\p{L})\p{L}*frist(?:en|er|erne)?(?!\p{L})/iu

/** An undated promise in a case text: the administration or the council binds itself in so many words. */
export const plainPromise =
  /(?<!\p{L})(?:(?:der )?skal (?:der )?(?:udarbejdes|forelægges|fremlægges|præsenteres|afholdes|iværksættes|igangsættes|sendes (?:til|i) høring)|bliver der (?:udarbejdet|igangsat|iværksat|afholdt|forelagt|lavet)|vil (?:der )?blive (?:udarbejdet|igangsat|iværksat|afholdt|forelagt|fremlagt|præsenteret)|fremadrettet (?:udarbejdes|forelægges|følges|behandles)|(?:bliver|vil blive) forelagt|forelægges (?:\p{L}+ )?(?:igen|efterfølgende|til endelig)|(?:udvalget|rådet|byrådet) (?:får|vil få) (?:sagen )?forelagt)(?!\p{L})/iu

/** "evalueres efter et år": a time that counts from something unsaid. */
export const afterWhile =
  /(?<!\p{L})(?:evalueres|revideres|gøres der status|genoptages|forelægges|opgøres|vurderes)(?!\p{L}).{0,60}(?<!\p{L})efter (?:et|ét|to|tre|fire|\d+) (?:halvt )?(?:år|måneder)(?!\p{L})/iu

/** What comes before a time that is no time for doing. */
export const backward =
  /(?<!\p{L})(?:siden|pr\.?|af|efter|dateret|(?<!\p{L})(?:\p{L}*(?<!ud)valget)|(?:folke)?afstemningen|indtil|forud for|forlig\p{L}* \p{L}*|brev af|notat af|budgetopfølgning pr\.?|ud fra|sammenlignet med|i forhold til|end i|mod|fra og med skoleåret)(?: (?:den|d\.|\p{L}+dag(?: den)?))?\s*$/iu
export const fromTime = /(?<!\p{L})fra(?: (?:den|d\.|ultimo|primo))?\s*$/iu
export const beginning =
  /(?<!\p{L})(?:gælder|træder|virkning|starter|begynder|giver|indføres|tilbydes|får|har virkning|effekt|ansættes)(?!\p{L})/iu

/** What a committee asked for at this very meeting is ahead. */
export const requested = /(?<!\p{L})(?:bad|anmodede)(?: \p{L}+)? om (?:et|en|at)(?!\p{L})/iu
