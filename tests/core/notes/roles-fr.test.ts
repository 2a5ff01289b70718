import { testHeadings } from './headings';

testHeadings(
  'fr',
  {
    cause: `Causes
Les causes de la Première Guerre mondiale
I. Les causes profondes
Causes économiques et sociales
La cause immédiate
Les origines de la crise
Origines du conflit
Contexte
Contexte historique
II) Le contexte international
Les facteurs de tension
L'élément déclencheur
Les raisons de la défaite
Antécédents
Racines du conflit
La marche vers la guerre
La montée des périls
Pourquoi la guerre éclate-t-elle ?
1914 : les causes
🔥 Causes lointaines`,
    course: `Déroulement
Le déroulement de la guerre
Événements
Les évènements de 1789
Chronologie
Frise chronologique
Dates clés
Les grandes étapes de la conquête
Étapes
2. Les phases du conflit
Les faits
Faits marquants
Développement
Que s'est-il passé ?
Repères chronologiques`,
    impact: `Conséquences
Conséquences politiques
Les conséquences de la guerre
Effets et conséquences
Bilan
Bilan humain et matériel
III. Le bilan de la guerre
Effets
Résultats
Les résultats de la révolution
Répercussions en Europe
L'héritage de la Révolution
Portée et limites
L'impact sur la société
L'importance de la bataille
Suites
L'issue du conflit
Pourquoi est-ce important ?`,
    sources: `Sources
Source 1
Documents
Document 2
Étude de documents
Analyse de document
Sujet
Questions
Questions sur le document
Sujet de brevet
Exercice 3`,
    ignore: `Liens
Références
Bibliographie
Voir aussi
À faire
Sommaire
Pour aller plus loin
Devoirs`,
    topic: `La fin de la guerre
Course automobile
La course aux armements
Le cours de la Seine
Cours d'histoire
Les sources du Nil
La raison d'État
Le culte de la Raison
L'effet de serre
Les pièces du dossier
La société d'ordres
Politique intérieure
Les acteurs
Définitions
Louis XVI
Le développement du chemin de fer
La leçon de piano`,
  },
  {
    Causes: 'cause',
    'Les causes principales': 'cause',
    Déroulement: 'course',
    Bilan: 'impact',
    'Conséquences de la guerre': null,
    Vocabulaire: null,
  },
);
