/**
 * Words that a teacher of history takes for one another in many sentences, though not in all: worth part of the credit.
 * A word may stand in several groups.
 */
export const near =
  'ruler king monarch sovereign emperor leader, tsar emperor, government regime administration state authorities, ' +
  'parliament assembly legislature diet congress, ' +
  'rebellion revolt uprising riot insurrection rising mutiny unrest revolution, ' +
  'protest demonstration march strike, coup takeover, overthrow topple oust depose remove, abdicate resign, ' +
  'tax levy duty tariff toll taxation, treaty agreement accord settlement deal, ' +
  'alliance pact league coalition bloc, blockade embargo quarantine siege, sanction embargo boycott, ' +
  'battle fight clash engagement, attack assault offensive invasion raid strike, invade attack occupy, ' +
  'conquer seize capture take occupy annex, surrender capitulate yield, defeat rout crush vanquish overcome, ' +
  'victory triumph success, truce armistice ceasefire, peace truce, army forces troops military, navy fleet, ' +
  'soldier fighter warrior, general commander, weapon gun missile arms, bomb shell explosive, ship vessel boat, ' +
  'casualty death loss, massacre slaughter genocide killing, execute behead guillotine hang, kill die, ' +
  'prisoner captive, jail prison, imprison arrest detain jail, exile banish deport expel, ' +
  'refugee emigrant migrant, settler colonist, colony possession dependency, empire realm kingdom, ' +
  'kingdom realm monarchy, territory land area region, border frontier boundary, province region territory, ' +
  'country state nation land, city town, capital city, peasant farmer serf, worker labourer proletariat, ' +
  'noble aristocrat lord gentry, aristocracy nobility, bourgeoisie middle-class, landowner landlord, ' +
  'merchant trader, trade commerce, factory mill works plant, industry manufacturing, economy finance, ' +
  'depression slump recession crisis crash, poverty hardship misery, famine hunger starvation, ' +
  'disease illness plague epidemic sickness, plague pestilence, harvest crop, food grain bread, ' +
  'money funds finance cash, debt loan, wages pay salary income, cost expense price, poor needy destitute, ' +
  'rich affluent, unemployed jobless, unemployment joblessness, shortage lack scarcity, lack absence shortage, ' +
  'reform change improvement, reform modernise, change alter transform, transform revolutionise, ' +
  'law act decree statute edict legislation, decree edict order proclamation, order command, constitution charter, ' +
  'rights freedoms liberties, freedom liberty independence, independence self-rule autonomy, ' +
  'slavery bondage servitude, abolish end ban, ban forbid prohibit outlaw, allow permit let, election vote poll, ' +
  'vote ballot suffrage franchise, supporter follower adherent, opponent enemy rival foe critic, ' +
  'ally friend partner, priest clergy, faith religion belief, heretic dissenter, convert baptise, muslim islamic, ' +
  'jew jewish, explore discover, explorer navigator discoverer, discover find, voyage expedition journey, ' +
  'cause lead trigger provoke spark bring create, cause reason factor, result consequence effect outcome impact, ' +
  'effect impact influence, affect influence, increase rise grow expand, expand extend enlarge spread, ' +
  'decrease fall decline shrink, reduce lessen weaken cut, weaken undermine, ' +
  'strengthen boost reinforce consolidate, support back aid assist, aid support relief, help aid enable, ' +
  'fund finance, oppose resist reject, refuse reject decline, accept agree, agree consent, ' +
  'demand insist require call, ask request, want desire wish aim seek, aim goal objective purpose target, ' +
  'plan scheme strategy, strategy tactic policy, policy measure, try attempt seek, attempt effort, ' +
  'begin start launch commence, end finish stop cease, stop halt prevent, prevent avoid stop hinder, ' +
  'continue persist last, protect defend guard, threaten endanger menace, threat danger menace, ' +
  'fear anxiety worry dread, fear afraid terrify, anger resentment outrage discontent, angry furious outraged, ' +
  'discontent dissatisfaction unrest anger grievance, unhappy dissatisfied discontented, popular beloved, ' +
  'hate resent despise, tension hostility strain, hostility hatred enmity, suspicion distrust mistrust, ' +
  'trust confidence, humiliate shame disgrace, humiliation shame, harsh severe strict cruel, cruel brutal harsh, ' +
  'brutal violent savage, terror repression violence, oppress repress suppress persecute, ' +
  'suppress crush repress quell, censor suppress, propaganda indoctrination, spy agent, secret hidden covert, ' +
  'power authority control, control dominate rule govern, rule govern reign, influence power, ' +
  'strong powerful mighty, weak feeble fragile, unstable fragile weak, stable secure, ' +
  'important significant key crucial major vital, main chief principal major primary, ' +
  'essential vital necessary crucial, big great major, great large huge, many numerous several lots, few little, ' +
  'most majority, whole entire all, part portion section, half part, several some, often frequently, ' +
  'always constantly, quickly rapidly fast swiftly, quick rapid fast swift, slow gradual, sudden abrupt, ' +
  'new fresh modern, old ancient former, final last, immediate instant, build construct erect, ' +
  'wall barrier fortification, fort castle fortress stronghold, destroy devastate ruin demolish wreck, ' +
  'damage harm hurt, divide split partition separate, division split partition, unite unify join merge, ' +
  'unity union unification, join enter, separate split secede, secede break leave, leave depart quit withdraw, ' +
  'withdraw retreat evacuate, retreat flee, flee escape, escape evade, arrive come reach land, return restore, ' +
  'restore reinstate, replace succeed substitute, heir successor son, appoint name choose install, ' +
  'elect choose vote, give grant award cede, cede surrender give lose, gain obtain acquire win get, ' +
  'get receive obtain, take seize confiscate, nationalise confiscate, pay compensate, reparation compensation, ' +
  'buy purchase, sell export, make produce manufacture, produce create, product goods, goods wares products, ' +
  'resource material, oil petroleum, use employ utilise, invent develop devise, invention innovation, ' +
  'develop advance progress, progress advance improvement, improve better enhance, teach educate, ' +
  'education schooling, school university, write compose author, speech address, say state declare claim announce, ' +
  'declare proclaim announce, announce proclaim publish, call name, promise pledge vow guarantee, ' +
  'guarantee ensure promise, accuse blame charge, blame fault guilt responsibility, responsible guilty, ' +
  'trial court, judge court, punish penalise, punishment penalty, pardon amnesty, crime offence, ' +
  'think believe consider, idea belief concept notion ideology, ideology doctrine belief, opinion view, ' +
  'racism discrimination prejudice, discrimination segregation prejudice, segregation apartheid, equal same, ' +
  'equality fairness, unequal unfair unjust, inequality injustice, murder assassinate, assassin murderer killer, ' +
  'plot conspiracy scheme, betray desert, loyal faithful, wealth riches fortune, luxury extravagance, ' +
  'extravagant lavish wasteful, spend waste, bankrupt penniless insolvent, collapse fall crumble disintegrate, ' +
  'fail failure collapse, flourish thrive prosper, prosperity wealth boom, boom growth, growth expansion rise, ' +
  'spread extend diffuse, migrate move, people inhabitants public citizens, people folk men, ' +
  'population inhabitants, woman female, child youth, youth young, dynasty house family, marry wed, death demise, ' +
  'die perish, born birth, rights privileges, privilege advantage, benefit gain advantage, disadvantage drawback, ' +
  'difficulty problem trouble, problem issue difficulty, crisis emergency, disaster catastrophe tragedy, ' +
  'meeting conference summit talks, conference congress summit, negotiate bargain discuss, ' +
  'negotiation talks diplomacy, diplomat ambassador envoy, message telegram letter, ultimatum demand, ' +
  'isolate alone cut, neutral impartial, intervene interfere meddle, mobilise prepare, recruit conscript enlist, ' +
  'conscription draft, volunteer recruit, trench dugout, front line, advance progress march, ' +
  'encircle surround besiege, besiege siege surround, ambush attack trap, sink destroy, submarine u-boat, ' +
  'aircraft plane, plane aeroplane, nuclear atomic, rocket missile, base site facility, camp base, ' +
  'install deploy station, deploy station place, dismantle remove, sea ocean, temple shrine, tomb grave, ' +
  'god deity, senate council, council assembly, consul magistrate, citizen civilian, slave serf, legion army, ' +
  'lord baron noble, vassal subject, communist bolshevik red, communism socialism marxism, socialist marxist, ' +
  'fascist nazi, dictator tyrant despot autocrat, dictatorship tyranny despotism autocracy, democracy republic, ' +
  'purge execute remove, collectivise nationalise, quota target, show prove demonstrate, prove confirm, ' +
  'reveal expose show, hide conceal, force compel make oblige, pressure force, persuade convince, ' +
  'encourage inspire urge, inspire motivate encourage, discourage deter, deter prevent, suffer endure, ' +
  'endure survive, survive last, save rescue, free liberate release emancipate, emancipation freedom liberation, ' +
  'war conflict hostilities, party faction';
