/**
 * Words that a teacher of history takes for one another in many sentences, though not in all: worth part of the credit.
 * A word may stand in several groups.
 */
export const near =
  'ruler king sovereign emperor leader, tsar emperor, government regime administration state, ' +
  'parliament assembly legislature congress, rebellion revolt uprising riot insurrection mutiny unrest revolution, ' +
  'protest demonstration march strike, coup takeover, overthrow topple oust depose remove, abdicate resign, ' +
  'tax levy duty tariff, treaty agreement settlement deal, alliance pact league coalition bloc, ' +
  'blockade embargo quarantine siege, sanction embargo boycott, battle fight clash engagement, ' +
  'attack assault offensive invasion raid strike, invade attack occupy, conquer seize capture take occupy annex, ' +
  'surrender capitulate yield, defeat rout crush vanquish overcome, victory triumph success, ' +
  'truce armistice ceasefire, peace truce, army forces troops military, navy fleet, soldier fighter warrior, ' +
  'general commander, weapon gun missile, bomb explosive, casualty death loss, massacre slaughter genocide, ' +
  'execute behead guillotine hang, kill die, jail prison, imprison arrest detain jail, exile banish deport expel, ' +
  'refugee emigrant migrant, settler colonist, colony possession dependency, empire realm kingdom, ' +
  'kingdom realm monarchy, territory land area region, border frontier boundary, province region territory, ' +
  'country state land, city town, capital city, peasant farmer serf, worker labourer, ' +
  'noble aristocrat lord gentry, landowner landlord, merchant trader, trade commerce, factory mill works plant, ' +
  'industry manufacturing, economy finance, depression slump recession crisis crash, poverty hardship misery, ' +
  'famine hunger starvation, disease illness plague epidemic sickness, plague pestilence, harvest crop, ' +
  'food grain bread, money funds finance cash, debt loan, wages pay salary income, cost expense price, ' +
  'poor needy destitute, rich affluent, shortage lack scarcity, lack absence shortage, reform change improvement, ' +
  'reform modernise, change alter transform, transform revolutionise, law act decree statute edict, ' +
  'decree edict order proclamation, order command, constitution charter, freedom liberty independence, ' +
  'independence autonomy, slavery bondage servitude, abolish end ban, ban forbid prohibit outlaw, allow let, ' +
  'election vote poll, vote ballot suffrage franchise, supporter follower adherent, opponent enemy rival foe critic, ' +
  'ally friend partner, faith religion belief, explorer navigator discoverer, discover find, ' +
  'voyage expedition journey, cause trigger provoke spark bring create, cause factor, ' +
  'result consequence effect outcome impact, effect impact influence, affect influence, ' +
  'expand extend enlarge spread, decrease shrink, reduce lessen weaken cut, weaken undermine, ' +
  'strengthen boost reinforce consolidate, support back aid, aid support relief, help enable, oppose resist reject, ' +
  'refuse reject decline, accept agree, agree consent, demand insist require call, ask request, ' +
  'want desire wish aim seek, aim goal objective purpose target, plan scheme strategy, strategy tactic policy, ' +
  'policy measure, try attempt seek, attempt effort, begin launch commence, end stop cease, stop halt, ' +
  'prevent avoid hinder, continue persist last, protect defend guard, threaten endanger menace, fear anxiety worry, ' +
  'anger resentment outrage discontent, angry furious outraged, discontent dissatisfaction unrest anger grievance, ' +
  'hate resent, tension hostility strain, hostility hatred enmity, suspicion distrust mistrust, trust confidence, ' +
  'humiliate disgrace, harsh severe strict cruel, cruel brutal harsh, brutal violent savage, ' +
  'terror repression violence, oppress repress suppress persecute, suppress crush repress quell, censor suppress, ' +
  'propaganda indoctrination, secret hidden covert, power authority control, control dominate rule govern, ' +
  'rule govern reign, influence power, strong powerful mighty, weak feeble fragile, unstable fragile weak, ' +
  'stable secure, important key crucial major vital, main chief principal major primary, ' +
  'essential vital necessary crucial, big great major, many numerous several lots, few little, most majority, ' +
  'whole entire all, part portion section, half part, several some, often frequently, always constantly, ' +
  'quick rapid fast swift, slow gradual, sudden abrupt, new fresh modern, old ancient former, ' +
  'immediate instant, build construct erect, destroy devastate demolish, damage harm hurt, ' +
  'divide split partition separate, unite join merge, unity union unification, join enter, separate split secede, ' +
  'secede break leave, leave depart quit withdraw, withdraw retreat evacuate, retreat flee, flee escape, ' +
  'escape evade, arrive come reach land, return restore, restore reinstate, replace succeed substitute, ' +
  'heir successor son, appoint name choose, elect choose vote, give grant award cede, cede surrender give lose, ' +
  'gain obtain win get, get receive obtain, take seize confiscate, pay compensate, ' +
  'reparation compensation, buy purchase, sell export, make produce manufacture, produce create, goods products, ' +
  'resource material, oil petroleum, use utilise, invent develop devise, invention innovation, ' +
  'develop advance progress, progress advance improvement, improve better enhance, teach educate, ' +
  'education schooling, school university, write compose author, speech address, say state declare claim announce, ' +
  'declare proclaim announce, announce proclaim publish, call name, promise pledge vow guarantee, ' +
  'guarantee ensure promise, accuse blame charge, blame fault guilt responsibility, responsible guilty, trial court, ' +
  'judge court, punishment penalty, pardon amnesty, crime offence, think believe consider, ' +
  'idea belief concept notion ideology, ideology doctrine belief, opinion view, racism discrimination prejudice, ' +
  'discrimination segregation prejudice, segregation apartheid, equal same, equality fairness, ' +
  'unequal unfair unjust, inequality injustice, plot conspiracy scheme, betray desert, loyal faithful, ' +
  'wealth fortune, spend waste, collapse fall, fail collapse, flourish thrive prosper, prosperity wealth boom, ' +
  'boom growth, growth expansion, spread extend diffuse, migrate move, public citizens, woman female, ' +
  'dynasty house family, die perish, rights privileges, privilege advantage, benefit gain advantage, ' +
  'disadvantage drawback, difficulty problem trouble, problem issue difficulty, crisis emergency, ' +
  'disaster catastrophe tragedy, meeting conference summit talks, conference congress summit, ' +
  'negotiate bargain discuss, negotiation talks diplomacy, diplomat ambassador envoy, message letter, ' +
  'ultimatum demand, isolate alone cut, neutral impartial, intervene interfere meddle, mobilise prepare, ' +
  'recruit conscript enlist, conscription draft, volunteer recruit, front line, advance progress march, ' +
  'encircle surround besiege, besiege siege surround, ambush attack trap, sink destroy, nuclear atomic, ' +
  'deploy place, dismantle remove, senate council, council assembly, citizen civilian, slave serf, lord baron noble, ' +
  'communist bolshevik, communism socialism marxism, fascist nazi, dictator tyrant despot autocrat, ' +
  'dictatorship tyranny despotism autocracy, democracy republic, purge execute remove, ' +
  'show prove, prove confirm, reveal expose show, hide conceal, force compel make oblige, pressure force, ' +
  'persuade convince, encourage inspire urge, inspire motivate encourage, discourage deter, deter prevent, ' +
  'suffer endure, endure survive, survive last, save rescue, free liberate release emancipate, ' +
  'war conflict hostilities, party faction';
