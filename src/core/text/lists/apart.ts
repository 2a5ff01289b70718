/**
 * Words to which Porter's rules give the stem of a word that means something else. Those of a group keep a key of their
 * own, with their plain inflections.
 */
export const apart =
  'importance important, community, commune communal, universe universal, university, general generally, generation, ' +
  'generous generosity, generic, generalise generalisation, organ, organic, executive, constitution, secretary secretariat, ' +
  'secretion secrete, author, authority, international, intern interned internment, policy, police, new, news, human, ' +
  'humane, humanity, past, paste, positive, customs, custom, customer, several, sever severing severance, relativity, relative, ' +
  'capital, station, state, statue, statute, absolve absolution, adversity adverse adversary, affection affectionate, ' +
  'animate animation, apartment, batter battering, candid, competence competent, compass, compassion compassionate, ' +
  'complicity, convenient convenience, convent, conversation conversational converse, decadence decadent, decimate decimation, ' +
  'department departmental, designate designation, destination, discretion discretionary, ' +
  'diversity diverse diversify, directory, duplicity, edition, empirical empiricism, expedition expeditionary, ' +
  'experiment experimental experimentation, fabric, factory, franc, gratitude grateful, habit habitual, hospitality hospitable, ' +
  'immune immunity immunise, impartial impartiality, imperious, integrity, initial initially, inventory, irony ironic, ' +
  'judicious, legacy, liberal liberalism liberalise liberalisation, literal, literature literary, literacy literate, likely, ' +
  'lung, militant militancy, mobile mobility, morale, mar marred, marine, mariner, negligence negligent, negligible, ' +
  'officer, ordain ordination, ordinance, pacific, paradise, petition, polite politeness, potent potency, ' +
  'principality, private privacy, privatise privatisation, privation, privateer, procession, process processes, proprietor, protectorate, ' +
  'providence, publication, ration, reactionary, respective, responsible responsibility, revelation, rout, seminary, secondary, ' +
  'subside subsidence, succession successor successive, temporal, tent, transitive, treasury treasurer, urbane, ' +
  'coronation, conservative conservatism, nationalise nationalisation, early, deadly, hardly, nearly, shortly, partly, mostly, lately, namely';
