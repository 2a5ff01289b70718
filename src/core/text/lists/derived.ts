// Made by `npm run words` from WordNet 3.1 and SCOWL (see NOTICE); do not edit.
/*!
 * Word lists derived from WordNet and SCOWL.
 * This software and database is being provided to you, the LICENSEE, by
 * Princeton University under the following license.  By obtaining, using
 * and/or copying this software and database, you agree that you have
 * read, understood, and will comply with these terms and conditions.:
 * Permission to use, copy, modify and distribute this software and
 * database and its documentation for any purpose and without fee or
 * royalty is hereby granted, provided that you agree to comply with
 * the following copyright notice and statements, including the disclaimer,
 * and that the same appear on ALL copies of the software, database and
 * documentation, including modifications that you make for internal
 * use or for distribution.
 * WordNet 3.1 Copyright 2011 by Princeton University.  All rights reserved.
 * THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR
 * IMPLIED.  BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANT-
 * ABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE
 * OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT
 * INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR
 * OTHER RIGHTS.
 * The name of Princeton University or Princeton may not be used in
 * advertising or publicity pertaining to distribution of the software
 * and/or database.  Title to copyright in this software, database and
 * any associated documentation shall at all times remain with
 * Princeton University and LICENSEE agrees to preserve same.
 * SCOWL Copyright 2000-2018 by Kevin Atkinson
 * Permission to use, copy, modify, distribute and sell these word
 * lists, the associated scripts, the output created from the scripts,
 * and its documentation for any purpose is hereby granted without fee,
 * provided that the above copyright notice appears in all copies and
 * that both that copyright notice and this permission notice appear in
 * supporting documentation. Kevin Atkinson makes no representations
 * about the suitability of this array for any purpose. It is provided
 * "as is" without express or implied warranty.
 */
/** Words of one family that no rule brings together. */
export const derived =
  '=publication>publish:,=revelation>reveal:,>a:orchestr,>at:confeder conspir,>d:exce,>dur:proce,>e:disagr,>i:agon ambit botan eulog hast lous malic melod memor mutin,>ia:anem bacter nostalg schizophren,>ion:contag opt,>ism:antagon critic plagiar special,>istr:biochem,>itur:expend,>o:volcan,>on:phenomen,>r:administ,>t:contraven conven interven liber penal,>um:maxim minim,>ur:depart proced,a>:disarm suburb,acif>eac:p,acquisit>obtain:,act>:dissatisf,actor>:satisf,ag>:block coin cover drain leak lever link marri seep shrink us wreck,ag>e:stor,al>:buri caus coast front,al>e:brid spin tid trib,al>i:nav,al>u:foc vir,an>:instant,anc>:defi guid vari,ant>:defi pleas triumph vari,apal>ope:p,ar>:consul diet modul molecul,arit>ear:cl,armament>weapon:,at>:flirt form found idiom legitim narr ostent problem quot starv symptom tax tempt vari vex,at>e:cit,ator>:defam discrimin respir,atur>:curv sign,authorship>=author:,ber>:rob,c>:bankrupt,c>a:mani,c>k:evo invo provo,c>t:affluen ambien benefi brillian cogen complian constan decen fluen fragran frequen infan lenien poignan pregnan pruden radian relian sentien silen truan violen,ceut>t:pharma,cism>t:pharma,ct>x:clima,ct>xi:gala,custom>=custom:,d>s:delu,d>sor:supervi,d>y:disobe,danc>:rid,di>y:obe,dom>:martyr,e>al:glob,e>i:craz haz,e>ou:fam,ed>ic:trag,edi>ic:com,en>:wool,en>ain:maint,enc>:tend,enn>ur:cent,ent>:accid circumv consequ contin defer misrepres prefer presid repres resid,ent>ain:abst ret,er>:bewild brew buy consid deliv discov farm fight fish forg found hunt imag kill machin manag minist mock own preach recov rescu riot savag sell settl smuggl teach think train upholst weav,er>al:glaci,erism>:charact,ership>:own,eship>:comrad,est>:long quick slow,et>:apolog sympath,et>al:soci,et>i:apath energ theor,eut>:therap,evit>ief:br,ey>:goo,f>:beauti glori,f>t:digni,fi>ti:dei,guish>ct:distin extin,helper>aid:,i>:atroc breez drows feroc imped infam injur juic leer mous spong water,i>e:bon brin grim pok scar shad shak shin slim smok ston wir,ia>:hyster logic magic music,iag>:miscarr,ial>e:fac rac spac,ialism>:industr,ibl>:forc,ic>:cycl myth poet rhythm simpl tripl,ic>e:con spher,ic>ect:susp,ic>er:surg,ic>gi:cler,icia>:mathemat polit statist,icion>ect:susp,icism>:agnost,if>:electr fals fort intens solid,if>e:pur,if>er:myst,if>or:horr terr,if>um:strat,il>bl:hum,il>l:ab stab,ilism>l:probab,im>m:excla,imperi>empir:,imperialism>empir:,in>:germ longitud medic,in>ain:abst pert,inabl>unabl:,instabl>unstabl:,ion>:act coerc creat dimens disillus proport react revolut,ion>e:fus,ionship>:relat,iou>e:grac spac vic,ipi>eiv:rec,ism>:anarch anthropolog archeolog art biolog cycl ecolog econom entomolog feudal geolog gynecolog humor magnet metabol mystic neurolog paleontolog patholog patriot philanthrop physic pragmat psychiatr psycholog satir skeptic sociolog symbol terror therap tour zoolog,ison>:compar,it>:add chast debil defin dens fals hered necess pursu real redefin scarc,it>e:crud,it>ri:mar,iti>:lax,iti>e:nud pur rar san,itor>:compet,iv>:creat react,ix>:crucif,ixion>:crucif,k>:panic,l>:aura rebel,l>il:preva,len>:wool,ler>:distil,let>:book leaf,m>:inflam,m>im:procla recla,mator>:inflam,ment>:argu environ judg move pay place treat,mon>f:testi,mpt>em:rede,n>:embryo,n>c:toxi,n>s:oppo,n>t:tyran,n>und:reso,nator>in:expla,ner>:win,nism>:totalitaria,nner>:pla,nt>t:migra,nular>in:gra,o>et:path,o>ic:cosm,on>al:neur,or>:advis conquer contradict contribut dictat distribut elect equat illus instruct invent invest migrat oppress persecut possess prosecut protect surviv visit,orship>:dictat,ou>:envi furi glori joy riot ruin studi virtu zeal,p>:kidnap,pasti>=paste:,per>:shop,pt>b:absor,ptu>iv:conce,r>:abhor bribe carpent concur deter disast drape forest lose mine pedant recur regist rememb revel rival rule trade vote,r>or:ancest,ra>wer:flo,ral>er:cent,ral>ir:cho,ral>wer:flo,ranc>er:ent hind,rant>er:ent,ri>:poet,ri>er:ent wint,ric>er:theat,ru>ir:cho,s>d:allu comprehen deri elu perva preten protru subdivi,s>g:submer,s>r:adhe,s>t:dissen,s>u:curio,seou>:ga,ship>:censor companion friend member partner reader sponsor statesman,sm>:botani theori,sm>c:chemi,statutor>=statute:,str>c:chemi,t>:acquit analys complain diagnos dogma drama enigma gene melodrama opera proletaria rebut restrain trauma,t>c:absen auda conscien influen prophe sequen tena vacan,t>ce:la,t>d:ascen descen exten inten preten,t>m:coexis enlis enthusias linguis sarcas,t>nt:radia stagna,t>on:ficti reuni,t>r:gramma,t>s:analy ecsta ellip empha hypocri neuro paraly psycho synthe,t>sh:admoni demoli puni,t>si:here,t>sia:anesthe,t>y:mone,tial>ce:spa,tic>:chao,ticism>:gene,tion>k:suc,tion>ve:mo,tism>:drama,tism>c:scien,tit>at:repe,tur>:mix,u>:accent contempt context contract intellect stimul tumult,u>i:ingen,u>n:cautio,ual>:fact text,ul>l:mirac scrup,ular>:gland,ular>l:ang circ rectang triang,um>:optim,um>a:bacteri,um>ou:tedi,unc>ounc:pron ren,unction>oin:j,und>ound:prof,ur>:disclos displeas enclos eras expos seiz,ur>e:clos,ur>en:moist,ut>v:devol evol,v>f:mischie,worker>job:,y>:dope poke,yism>i:lobb,z>:theori,z>s:analy apprai,z>sm:bapti,zen>ss:bra';
