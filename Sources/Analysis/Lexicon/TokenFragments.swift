/// Beginnings of words after a space that take one token under each tokenizer.
let tokenBeginnings: StaticString = """
  AC AP AR Ab Ac Acc Account Act Ad Adjust Adv Aer Af Aff Ag Air Al All Am An And Ap Apple Appro
  Ar Art As Ass Associ At Att Aud Author Autom Av Bal Ban Be Benef Ber Bi Bio Bl Bo Br Bu CA CO
  COM CP Ca Cam Can Capital Car Cert Ch Char Cl Co Col Com Comb Comm Commit Comp Con Conf Conn
  Cons Cont Contin Control Cor Cr Cu Custom DE Da De Dec Def Del Den Dep Des Det Develop Di Dis
  Disc Dist Do Document Dr Du EM ES EX East Ed Eff Effect Elect Em Emer Employ En Eng Engine Ent
  Entity Eu Ev Ex Exp Ext FA FE FI FO Far Fin Fl For Fore Found Fr Ge Gen Gene Georg Gl Glob
  Govern Gr Gran Gu HO Ha Har He High Ho Hol Home Hy IE IN IS Ident Im Imp In Inc Ind Inf Ins
  Instit Int Inter Invest Is Iss Ja Jo Jud Ke La Labor Lau Le Li Lo Lu Ma Man Manufact Mar Mark
  Mat Mc Me Medic Mem Mer Merc Mi Mic Mid Mil Min Mo Mon Mult NA Ne Net New No Non Nor North OF Ob
  Off Om On Oper Option Or Organ Out Over Ow PA PL PS Pa Par Part Particip Pat Pay Pe Pen Per Ph
  Pharmac Phil Pl Po Port Power Pr Pre Pres Pro Prof Prom Protect Proto Prov Pu Qu Qual RE RI Rail
  Re Real Rec Rece Red Reg Rel Renew Rep Res Ret Ro ST SU Sa Saf San Sc Sch Se Sea Sec Sen Serv Sh
  Sign Sil Sim Sky So Sol Sp Spe Spec St Stand Stat Ste Str Strateg Su Sub Success Sun Sup Super
  Sur Syn TR TS Tai Tax Te Techn Tel Tele Ter Term Th The Ther To Tr Trans Treat Trust Un Under
  Util Val Var Ver Vo Vol Wa War We Wh Wi Work ab abs absor ac acc acceler accept access accompl
  account achie act activ ad adapt add adequ adj adjud adjust admin adopt adv advis af aff affili
  affirm afford ag aggreg agree air al align all alle allev alloc allow altern am amb amount ampl
  an analy analytic ann announce ant anti anticip any ap app appe applic appoint appro appropri
  approx ar arch arg arr art as ass assert assess assign associ at att attempt attr attrib au aud
  aut auth author autom av back bal ban bar be beh bel belie bench benef bet bi bid bio bl bo
  borrow br bre break brief bro broad bu budget build bur ca cal calc cam can cancel cann cap
  capital capt car card care carry cat categor ce cent central cert ch char check chem cho circum
  cl claim clar class cle clean clear clin co col coll collabor collect com comb comm commit
  commun communic comp compar compens compet compl comprom comput con conc concent concern cond
  conf config confirm conn connect cons conserv consider consolid const consult consum cont
  contamin contempl context contin continu contr contrib control conv conver cooper coord cop cor
  correct correl cosm cou count counter cour cr cre cred crit cu cult cur curr cust custom cut cy
  cyber da dam de deb dec decl declar dedic deduct deep def default del deliver dem demonstr den
  dep depart depend deploy depos der des desc design dest det deter deterior determin dev develop
  di dif differ dig dil dilig dimin dir direct dis disagree disc discount discuss dismiss disp
  disrupt diss dist distrib div divers do doc document don down download dr dra du dur dy ear eas
  econom educ eff effect effic eight el elect elev elim em emb emphas employ en enable enc end
  endeavor enforce eng engine enh ens ent environ equ escal est estim eth ev evalu event every
  evolve ex exacerb exam exceed exchange exclus exec execut exerc exhaust exp expect exped exper
  experi expl explo export ext extr fa facilit fact fam favor fe fi fin final financ fl flo fo foc
  follow foo for fore forecast forfe forg form formul forward found fr fre free frequ fulfil fun
  function fund furn further gather ge gene gener gl go gover govern gr group gu hand har hard he
  head heav height hel her here high hist ho hol home hon horizon hospital host hy hydro ide ident
  ill illeg im imm immun imp impl import impro in inc incent incorpor incre incur ind inde
  independ indic inf infl influ inform infra infring inher init inj innov ins inspect inst install
  instit instr instruct int inte integr intellig intens inter interf interpre interven introdu inv
  invalid invent invest investig invol ir iss issu jo ju jud just ke key la lab lan lat launch law
  le legisl length les less lev lever li lic life lim liquid lit lo loc local log long lymph ma
  magn main maint mal man manufact mar mark market mat material me meas mechan med medic mem mer
  met mi micro mid mig mil min minim mis mit mo mod modern mon monopol mor mot mul mult multi mut
  my narr ne necess neg neglig neighbor net no nom non not nucle numer ob object oblig observ obt
  oc occup occur of off offic on op oper opt optim option or ord organ orig ou out outs ov over
  overse ow pa pack par para part particip partner pas pass pat pay pe per peri perpet pers pert
  pet ph pharmac phys pi pl po pop port pos poss post pot pow pr pract pre prec pred predict
  predomin prem prep prepar pres press prev princip print prior priv pro prob proc proceed produ
  product prof profit program progress prohib project prom promot prop prosec prospect prot
  protect proto prov public publish pur purch purs qu qual quant ra rail ram ran rat rational re
  read real reason reass reb rec recal rece recept recip recogn recomm recon reconc recover red
  rede redu redund ref refine reflect refund reg regist regul rein rel rem ren renew rep repe repl
  requ res research reserv resp respect respond respons rest restrict result ret retire retro
  return rev reve rever review ris ro ru rug run sa saf safe sal satisf sc sch scr scre se seas
  sec seg select semi sent separ ser serv set sett sever sh shift ship short shut sig sign sil sim
  simpl six sk sl slot slow smart so soft sol sour sp spe spec special specific spons st stand
  standard stat ste stock str strateg strength strong struct stud su sub subject subs subsid
  substant substit suc success suff sum summar sun sup super supp support sur surv sus susp sw
  switch sy syn tab tal target tas tax te techn tele ter term termin th the therap there threat ti
  tight tim time to toler tot tr tra tran trans transfer tre treat truck tu tur un unc und unde
  under undert unf uni uns unw up us util vac val valid var vari ver vi viol vis vo vol wa ware
  warrant we weak wh with withdraw wor work
  """

/// Parts of words past their beginning that take one token under each tokenizer.
let tokenInnerParts: StaticString = """
  AC AL AND AR AS AT ATION As CA CE CH CO DA DI EC ED EL EN ER ERS ES ET FO IA IC ID IN ING IP IS
  IT Item LD LE MA ME MENTS Ms ND NI NS ON OP OR OS OV One Os PA PE RA RC RES RI RS RY SA SC SD SE
  SO SS ST TI TR Type Us VI ab ability abl able ables ably ac ace aced aces ach acing ack acked
  acks act acted acter acting action actions active actor actors acts acy ad ade aded ader aders
  ading adio ads aff ag age aged agement ages agg aging ah ai aid ail ailed ailing ails ain ained
  aining ains aint air airs ak ake aker akes aking al ale aled ali aling ality all allen alls ally
  als alty am ame ames aming amp ams an ana anc ance anced ances ancing ancy and anded ands ane
  ang anges anic ank anned ans ant antly ants any ap apa ape app appro aps ar ara arc ard arded
  ards are ared ares arge aries arily aring ark arks arm arr ars art arter arts ary as ase ased
  ases ash asing asis ason ass ast aster at ata atch ate ated ately ater ateral ates ath ather ati
  atic ating ation ational ations ative atively atives ator ators atory ats att ature atures atus
  au aud aul ause av ave aving avor aws ax ay ayer ays az ba back band bb be bed ber bers ble bo
  board bor br bs bt bur by ca capital car cast ce ced cent cept cer ces cess ch char ched ches
  ching ci cient cin cing cip cket cl cla class cline closed closure clude cluded cluding clusion
  clusive co col com come coming comm comp con cond conn cons contin cor count cr cre cret cretion
  cription ctions cts cul cur cy dal dar dated day dd de ded dem den dent der ders des dex dic
  dict dif ding dit do don down ds du duct duction ea ead ean ear ears eb ec ech ect ected ection
  ections ector ectors ed edi eding eds ee een eer ees effect eg ego eh ein eing ek el eld elf
  eline ell elling ells els ely em emb eme ement empt ems en ena ence enced ences encies ency end
  ended ender ending ends ene ened eness ening ens ense ensed enses ension ensive ent ental ented
  enth ential enting ention ently ents eo ep er era eral erc erce ere ered eri erial ering ern err
  ers erson ert ertain ery es ese esis ess esses ession essor est ested estr ests et etable ete
  ether etic eting ets ett ety eu eval even ever ew ex ext ey fe fer ference ferences ferred fers
  ffic fi fin finite fit fo for force ford form forming fr fs fu ful fully fun ga gal gar gate ge
  ged gence gency gene gent ger gers ges gies ging gle gment go gon got gr gre gress gs gu ham han
  hand hat he hen here hibit hips hir hist ho hol hold holder holders house ia iable ial ially
  ials ian iance iate iating iation ib ibility ible ic ical ically icate icated ication ice iced
  ices ich ici icial icing icit ick icles icon ics ict icted id ide ided idence ident idential
  idents ider iders ides idi iding idity ids ie ied ief iel ience iences ient ients ier iers ies
  if ifiable ific ified ifies ift ify ifying ig igation igh ight ights ign igned il ilar ild ile
  iled iler iles ili iling ilities ility ill illed illi illing ills ily im imate imately imb ime
  imes ims in ina inal inary inate inated inating ination inations inc ince ind ine ined ines
  iness ing ingly ings ingu ining ink ino ins int inter ints io ion ional ions ior ios ious ip
  iple ir ire ired irement ires iring irst is ise ised ises ish ished ishing ising isk ism ison
  iss ist isting ists it itable ital ite ited ites ith iti ities iting ition itions itive itor
  itors its itude ity ium iv ivate ive ively iveness iver ivers ives iving ivity ix iz ization
  izations ize ized izes izing ject ked kers king ks la land lat late lated lation lder le lean
  lease lect lected led lement ler lers les less lev ley li lic lies lig light lim lin line lines
  ling lings lo load located lon lor los lot low ls lu lus lv ly lying ma man mark mas mat matic
  med medi ment mental mented ments mer met mi min ming mini mission missions mit mitted mn mo mod
  mon mort ms my na nal nant nc ne ned ner ners ness ney ni nia nim ning nit ns nty nv ob oc ock
  od ode ods oes of off og ograph oid oint old ole oli oll olog ological ology olution oma ome
  omes on onal ond one oned ones ong oning ons oo ood ook ool oor op ope ops or oration ord ords
  ore ored ores organ ories oring orm orn ors ort orth ory os ose osing oss ost ot ote oted otes
  oth other oting otion ots ott ou ough oun ound ounds our ous ouse ously out outh ove over owed
  ower owing own owns ows ox oy pa paid pan par pat pected pel pend per pers pes pet ph phy pi pin
  ping pl place ple plement plex ply po point pon por port ported portion ports pos pose posed
  position pping pr pre present pro ps pt ption py qu quent qui quis raft rain ral rant rate rated
  rating ration re rea ream reas reat rec red ree reg rence rent res respond ress ressed rest ret
  rew ri rial rib ric rice rid ries rim rin ring ris rit riv rive rm ro road rol roll ron ros ross
  rough round rove row rp rr rs ru rupt ruption rust ry sal sc scribe se sec sed sel sen sequ ser
  serv ses set sets sh ship shore si sic side sign sing so sol son sp spect st stand standing stat
  state ston str struct su sw ta table tail tain take tal tar ted teen tel tem ter tered tering
  tern ters tes test th the ths ti tic ties time tin ting tings tit to ton top tor tr tra tri try
  ts tu tw ty ual ually uation ub ublic uc uction ud udio ue ued ues ug uing uit uits ul ular
  ulate ulated ulation ulations ules ult um umber ume umes umption un und unic unt up ur ural
  urance urch ure ured urer urers ures uring urs urse ury us used uses ush using ust ut ute uted
  uter utes uting ution utions utive utor ve ved ven vent vention ver vers verse vert ves vi vid
  ville ving vir vis vision vo ward wards ware way ways west wide wise work yc ying yl yn ys
  """
