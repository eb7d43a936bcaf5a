<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context>
    <name>Account</name>
    <message>
        <source>%1 on %2</source>
        <comment>person, host</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>AccountHeader</name>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>community plus</source>
        <translation>Community Plus</translation>
    </message>
    <message>
        <source>professional</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>suspended: %1</source>
        <translation>suspendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>&amp;Copy token</source>
        <translation>&amp;Copier le jeton</translation>
    </message>
    <message>
        <source>Re&amp;move account</source>
        <translation>&amp;Retirer un compte</translation>
    </message>
    <message>
        <source>Token copied.</source>
        <translation>Jeton copié.</translation>
    </message>
    <message numerus="yes">
        <source>It is on the clipboard for %Ln second(s). Whoever has it can do what you can.</source>
        <translation>
            <numerusform>Il reste %Ln seconde dans le presse-papiers. Quiconque l’a peut faire tout ce que vous pouvez faire.</numerusform>
            <numerusform>Il reste %Ln secondes dans le presse-papiers. Quiconque l’a peut faire tout ce que vous pouvez faire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take the token off the clipboard</source>
        <translation>Retirer le jeton du presse-papiers</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <comment>person on host</comment>
        <translation>Retirer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Its token is taken out of the keychain, and unsaved changes that were kept for it are dropped. The account itself stays as it is.</source>
        <translation>Son jeton est retiré du trousseau, et les modifications non enregistrées qui étaient gardées pour lui sont abandonnées. Le compte lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
</context>
<context>
    <name>AccountPresenter</name>
    <message>
        <source>Signing in…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>No connection · profile of %1</source>
        <comment>when it was read</comment>
        <translation>Aucune connexion · profil du %1</translation>
    </message>
    <message>
        <source>You see the profile as it was read then.</source>
        <translation>Vous voyez le profil tel qu’il a été lu à ce moment-là.</translation>
    </message>
    <message>
        <source>Simulated Studio on this computer; nothing leaves it</source>
        <translation>Studio simulé sur cet ordinateur&#xa0;; rien n’en sort</translation>
    </message>
    <message>
        <source>View &gt; Testing… plays failures, other profiles and another editor.</source>
        <translation>Affichage &gt; Tests… simule des pannes, d’autres profils et un autre éditeur.</translation>
    </message>
    <message>
        <source>Demo: %1</source>
        <comment>what the simulator plays</comment>
        <translation>Démo&#xa0;: %1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host, what the simulator there plays</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Profile Editor[*]</source>
        <translation>Profile Editor[*]</translation>
    </message>
    <message>
        <source>%1[*] — Profile Editor</source>
        <comment>name</comment>
        <translation>%1[*] — Profile Editor</translation>
    </message>
    <message>
        <source>%1[*] — %2 — Profile Editor</source>
        <comment>name, host</comment>
        <translation>%1[*] — %2 — Profile Editor</translation>
    </message>
</context>
<context>
    <name>AccountSession</name>
    <message>
        <source>The unsaved changes of %1 are kept, and there again when you open that account.</source>
        <translation>Les modifications non enregistrées de %1 sont gardées&#xa0;; vous les retrouverez en ouvrant ce compte.</translation>
    </message>
</context>
<context>
    <name>AccountStore</name>
    <message>
        <source>Sign in again to add what is missing among your accounts.</source>
        <translation>Connectez-vous à nouveau pour ajouter ce qui manque à vos comptes.</translation>
    </message>
    <message>
        <source>it is in the folder of another account</source>
        <translation>il se trouve dans le dossier d’un autre compte</translation>
    </message>
    <message>
        <source>it does not say which account it is about</source>
        <translation>il n’indique pas quel compte il concerne</translation>
    </message>
</context>
<context>
    <name>ApiAnswer</name>
    <message>
        <source>HTTP status: %1</source>
        <translation>Statut HTTP&#xa0;: %1</translation>
    </message>
    <message>
        <source>Content type: %1</source>
        <translation>Type de contenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Login wanted: %1</source>
        <translation>Identification demandée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redirects to: %1</source>
        <translation>Redirige vers&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not JSON: %1</source>
        <translation>Pas du JSON&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ApiClient</name>
    <message>
        <source>Only https:// is used outside of this computer.</source>
        <translation>Hors de cet ordinateur, seul https:// est utilisé.</translation>
    </message>
</context>
<context>
    <name>ApiReply</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>No complete answer within the time limit.</source>
        <translation>Pas de réponse complète dans le délai imparti.</translation>
    </message>
    <message>
        <source>The answer was longer than %1 MiB.</source>
        <translation>La réponse dépassait %1 Mio.</translation>
    </message>
</context>
<context>
    <name>CallLogModel</name>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>not pinned</source>
        <translation>non épinglée</translation>
    </message>
    <message>
        <source>A pinned request stays when the others are cleared, filtered or too many</source>
        <translation>Une requête épinglée reste quand les autres sont effacées, filtrées ou trop nombreuses</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingle</translation>
    </message>
    <message>
        <source>Milliseconds until the answer began</source>
        <translation>Millisecondes jusqu’au début de la réponse</translation>
    </message>
    <message>
        <source>Milliseconds until the answer was there</source>
        <translation>Millisecondes jusqu’à la réponse complète</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>CallPane</name>
    <message>
        <source>As it came</source>
        <translation>Tel que reçu</translation>
    </message>
    <message>
        <source>Choose one request to see it.</source>
        <translation>Choisissez une requête pour la voir.</translation>
    </message>
</context>
<context>
    <name>CallReport</name>
    <message>
        <source>Outcome: %1</source>
        <comment>a word</comment>
        <translation>Résultat&#xa0;: %1</translation>
    </message>
    <message>
        <source>Outcome: %1 (HTTP %2)</source>
        <comment>a word, a status</comment>
        <translation>Résultat&#xa0;: %1 (HTTP %2)</translation>
    </message>
    <message>
        <source>Began at %1 UTC</source>
        <comment>a time</comment>
        <translation>Début&#xa0;: %1 UTC</translation>
    </message>
    <message>
        <source>Sent after %1 ms</source>
        <translation>Envoi après %1 ms</translation>
    </message>
    <message>
        <source>Answer began after %1 ms</source>
        <translation>Début de la réponse après %1 ms</translation>
    </message>
    <message>
        <source>Ended after %1 ms</source>
        <translation>Fin après %1 ms</translation>
    </message>
    <message>
        <source>Profile Editor %1 with Qt %2</source>
        <translation>Profile Editor %1 avec Qt %2</translation>
    </message>
    <message>
        <source>Asked: %1 (%2)</source>
        <comment>method and address, what for</comment>
        <translation>Demandé&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Request:</source>
        <translation>Requête&#xa0;:</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Réponse&#xa0;:</translation>
    </message>
    <message>
        <source>Read from it:</source>
        <translation>Ce qui en a été lu&#xa0;:</translation>
    </message>
    <message>
        <source>The log of requests has this call no more.</source>
        <translation>Le journal des requêtes ne contient plus cet appel.</translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>sign-in</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>load</source>
        <translation>chargement</translation>
    </message>
    <message>
        <source>read before save</source>
        <translation>lecture avant enregistrement</translation>
    </message>
    <message>
        <source>update</source>
        <translation>mise à jour</translation>
    </message>
    <message>
        <source>read after save</source>
        <translation>lecture après enregistrement</translation>
    </message>
    <message>
        <source>watch</source>
        <comment>whether the server is there again</comment>
        <translation>surveillance</translation>
    </message>
    <message>
        <source>test of the settings</source>
        <translation>test des paramètres</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonnée</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>réussie</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>aucune connexion</translation>
    </message>
    <message>
        <source>proxy wants a login</source>
        <translation>le proxy demande une identification</translation>
    </message>
    <message>
        <source>proxy not usable</source>
        <translation>proxy inutilisable</translation>
    </message>
    <message>
        <source>front wants a login</source>
        <translation>la passerelle demande une identification</translation>
    </message>
    <message>
        <source>wants a certificate</source>
        <translation>demande un certificat</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>non fiable</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>non compris</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>quelqu’un d’autre</translation>
    </message>
    <message>
        <source>no user</source>
        <translation>aucun utilisateur</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop grande</translation>
    </message>
    <message>
        <source>try later</source>
        <translation>réessayer plus tard</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>(%1 that are no text)</source>
        <comment>size</comment>
        <translation>(%1 qui ne sont pas du texte)</translation>
    </message>
    <message>
        <source>(%1, not kept)</source>
        <comment>size</comment>
        <translation>(%1, non gardés)</translation>
    </message>
    <message>
        <source>(the beginning of %1)</source>
        <comment>size</comment>
        <translation>(le début de %1)</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>its key has %1 bits, which is too short</source>
        <translation>sa clé a %1 bits, ce qui est trop court</translation>
    </message>
    <message>
        <source>its certificate is signed with %1, which can be forged</source>
        <comment>algorithm</comment>
        <translation>son certificat est signé avec %1, qui peut être falsifié</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>le système ne donne aucune raison</translation>
    </message>
    <message>
        <source>Certificate for: %1</source>
        <translation>Certificat pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Émis par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>Valable jusqu’au&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ChecklistRun</name>
    <message>
        <source>not done</source>
        <translation>non effectué</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>Passed: %1. Failed: %2. Not done: %3.</source>
        <translation>Réussis&#xa0;: %1. Échoués&#xa0;: %2. Non effectués&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ChecklistWindow</name>
    <message>
        <source>Not done</source>
        <translation>Non effectué</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <comment>note</comment>
        <translation>Non effectué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <comment>note</comment>
        <translation>Réussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>note</comment>
        <translation>Échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Passed</source>
        <translation>&amp;Réussi</translation>
    </message>
    <message>
        <source>&amp;Failed</source>
        <translation>É&amp;choué</translation>
    </message>
    <message>
        <source>Checklist — Profile Editor</source>
        <translation>Liste de contrôle — Profile Editor</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No second editor could be started. Copy the command and start it in a shell.</source>
        <translation>Aucun second éditeur n’a pu être démarré. Copiez la commande et lancez-la dans un shell.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>All results as a table in Markdown</source>
        <translation>Tous les résultats dans un tableau Markdown</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Starts a second editor with this command</source>
        <translation>Démarre un second éditeur avec cette commande</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>journey, result</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Export the checklist</source>
        <translation>Exporter la liste de contrôle</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Profile Editor %1</source>
        <translation>Profile Editor %1</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <translation>Qt %1 sur %2</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exporté.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln choice(s)</source>
        <translation>
            <numerusform>Rechercher parmi %Ln choix</numerusform>
            <numerusform>Rechercher parmi %Ln choix</numerusform>
        </translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
</context>
<context>
    <name>ChoiceListModel</name>
    <message>
        <source>changed, not saved yet. %1</source>
        <comment>what it does</comment>
        <translation>modifié, pas encore enregistré. %1</translation>
    </message>
</context>
<context>
    <name>ChoiceSetEditor</name>
    <message>
        <source>changed, not saved yet. %1</source>
        <comment>what it does</comment>
        <translation>modifié, pas encore enregistré. %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>none offered</source>
        <translation>aucune proposée</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear the text</source>
        <translation>Effacer le texte</translation>
    </message>
</context>
<context>
    <name>CliConfig</name>
    <message>
        <source>There is no file %1. Sign in with the Edge Impulse CLI first, or here.</source>
        <translation>Le fichier %1 n’existe pas. Connectez-vous d’abord avec l’Edge Impulse CLI, ou ici.</translation>
    </message>
    <message>
        <source>%1 could not be read: it is not a file.</source>
        <translation>%1 n’a pas pu être lu&#xa0;: ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2.</source>
        <translation>Le fichier %1 n’a pas pu être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be the configuration of the Edge Impulse CLI.</source>
        <translation>Le fichier %1 est trop grand pour être la configuration de l’Edge Impulse CLI.</translation>
    </message>
    <message>
        <source>The file %1 is no JSON object, so it is not the Edge Impulse CLI&apos;s.</source>
        <translation>Le fichier %1 n’est pas un objet JSON&#xa0;; ce n’est donc pas celui de l’Edge Impulse CLI.</translation>
    </message>
    <message>
        <source>The file %1 holds no token. Sign in with the Edge Impulse CLI first, or here.</source>
        <translation>Le fichier %1 ne contient pas de jeton. Connectez-vous d’abord avec l’Edge Impulse CLI, ou ici.</translation>
    </message>
    <message>
        <source>The token in %1 cannot be used: it is no text.</source>
        <translation>Le jeton dans %1 est inutilisable&#xa0;: ce n’est pas du texte.</translation>
    </message>
    <message>
        <source>The token in %1 cannot be used. %2</source>
        <translation>Le jeton dans %1 est inutilisable. %2</translation>
    </message>
    <message>
        <source>The host in %1 cannot be used. %2</source>
        <translation>L’hôte dans %1 est inutilisable. %2</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed on the server too</source>
        <translation>Modifié aussi sur le serveur</translation>
    </message>
    <message>
        <source>The server has other values than those that you changed, and an earlier update of yours may still arrive. Nothing more has been sent: choose for each field.</source>
        <translation>Le serveur a d’autres valeurs que celles que vous avez modifiées, et une de vos mises à jour précédentes peut encore arriver. Rien de plus n’a été envoyé&#xa0;: choisissez pour chaque champ.</translation>
    </message>
    <message>
        <source>Somebody else changed what you changed. Nothing has been sent: choose for each field.</source>
        <translation>Quelqu’un d’autre a modifié ce que vous avez modifié. Rien n’a été envoyé&#xa0;: choisissez pour chaque champ.</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>Garder la mienne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>Prendre l’autre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
</context>
<context>
    <name>ConnectionFacts</name>
    <message>
        <source>it has no version of TLS in common with this computer, which takes 1.2 and newer</source>
        <translation>il n’a aucune version de TLS en commun avec cet ordinateur, qui accepte 1.2 et plus récent</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>%1 was reached, and answers as a Studio does.</source>
        <comment>server</comment>
        <translation>%1 a été joint et répond comme un Studio.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Studio does. %2</source>
        <comment>server, why</comment>
        <translation>%1 répond, mais pas comme un Studio. %2</translation>
    </message>
    <message>
        <source>%1 was not reached. %2</source>
        <comment>server, why</comment>
        <translation>%1 n’a pas été joint. %2</translation>
    </message>
    <message>
        <source>It is on this computer, which no proxy is asked for.</source>
        <translation>Il est sur cet ordinateur, pour lequel aucun proxy n’est utilisé.</translation>
    </message>
    <message>
        <source>The system names no proxy for it.</source>
        <translation>Le système n’indique aucun proxy pour lui.</translation>
    </message>
    <message>
        <source>No proxy is on the way.</source>
        <translation>Aucun proxy n’est sur le chemin.</translation>
    </message>
    <message>
        <source>The SOCKS proxy %1 is on the way.</source>
        <comment>name</comment>
        <translation>Le proxy SOCKS %1 est sur le chemin.</translation>
    </message>
    <message>
        <source>The proxy %1 is on the way.</source>
        <comment>name</comment>
        <translation>Le proxy %1 est sur le chemin.</translation>
    </message>
    <message>
        <source>The environment names it, in %1.</source>
        <comment>variable</comment>
        <translation>L’environnement l’indique, dans %1.</translation>
    </message>
    <message>
        <source>It is given no login.</source>
        <translation>Aucune identification ne lui est donnée.</translation>
    </message>
    <message>
        <source>It is given the login of “%1”.</source>
        <comment>user name</comment>
        <translation>L’identification de «&#xa0;%1&#xa0;» lui est donnée.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>La connexion n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>The connection is encrypted with %1; the certificate is that of %2, issued by %3, valid until %4.</source>
        <comment>protocol, owner, issuer, time</comment>
        <translation>La connexion est chiffrée avec %1&#xa0;; le certificat est celui de %2, émis par %3, valable jusqu’au %4.</translation>
    </message>
</context>
<context>
    <name>Custodian</name>
    <message>
        <source>The token of %1 is still in the keychain: it could not be taken out. %2</source>
        <comment>account, reason</comment>
        <translation>Le jeton de %1 est encore dans le trousseau&#xa0;: il n’a pas pu en être retiré. %2</translation>
    </message>
    <message>
        <source>Whether a token of %1 is still in the keychain could not be found out. %2</source>
        <comment>account, reason</comment>
        <translation>Impossible de savoir si un jeton de %1 est encore dans le trousseau. %2</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>token kept only for this session</source>
        <translation>jeton gardé pour cette session seulement</translation>
    </message>
    <message>
        <source>token for this session only: this desktop has no keychain</source>
        <translation>jeton pour cette session seulement&#xa0;: ce bureau n’a pas de trousseau</translation>
    </message>
    <message>
        <source>token for this session only: the keychain is locked</source>
        <translation>jeton pour cette session seulement&#xa0;: le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>token for this session only: the keychain refused access</source>
        <translation>jeton pour cette session seulement&#xa0;: le trousseau a refusé l’accès</translation>
    </message>
    <message>
        <source>token for this session only: the keychain did not answer</source>
        <translation>jeton pour cette session seulement&#xa0;: le trousseau n’a pas répondu</translation>
    </message>
    <message>
        <source>token for this session only: the keychain reported an error</source>
        <translation>jeton pour cette session seulement&#xa0;: le trousseau a signalé une erreur</translation>
    </message>
    <message>
        <source>waiting for the keychain&apos;s password window</source>
        <translation>en attente de la fenêtre de mot de passe du trousseau</translation>
    </message>
    <message>
        <source>token kept in the keychain</source>
        <translation>jeton gardé dans le trousseau</translation>
    </message>
    <message>
        <source>token for this session only: given at the start</source>
        <translation>jeton pour cette session seulement&#xa0;: donné au démarrage</translation>
    </message>
    <message>
        <source>token for this session only: no profile says whose it is</source>
        <translation>jeton pour cette session seulement&#xa0;: aucun profil n’indique à qui il appartient</translation>
    </message>
    <message>
        <source>%1 Sign in again when it can keep the token.</source>
        <comment>what is wrong with the keychain</comment>
        <translation>%1 Connectez-vous à nouveau quand il pourra garder le jeton.</translation>
    </message>
</context>
<context>
    <name>CustodyText</name>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Signed in · %1</source>
        <comment>where the token is kept</comment>
        <translation>Connecté · %1</translation>
    </message>
    <message>
        <source>Signed in until %1</source>
        <translation>Connecté jusqu’au %1</translation>
    </message>
    <message>
        <source>Signed in until %1 · %2</source>
        <comment>time, where the token is kept</comment>
        <translation>Connecté jusqu’au %1 · %2</translation>
    </message>
</context>
<context>
    <name>DemoSimulator</name>
    <message>
        <source>It ended by itself.</source>
        <translation>Il s’est arrêté de lui-même.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Il a dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>It did not say its address.</source>
        <translation>Il n’a pas indiqué son adresse.</translation>
    </message>
    <message>
        <source>The simulator could not be started. %1</source>
        <translation>Le simulateur n’a pas pu être démarré. %1</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>&amp;Copier en cURL</translation>
    </message>
    <message>
        <source>A line for bash; the token is $EI_JWT_TOKEN</source>
        <translation>Une ligne pour bash&#xa0;; le jeton est $EI_JWT_TOKEN</translation>
    </message>
    <message>
        <source>Show in &amp;Requests</source>
        <translation>&amp;Afficher dans Requêtes</translation>
    </message>
</context>
<context>
    <name>DraftStore</name>
    <message>
        <source>Your unsaved changes are not safe from a crash: %1 You can go on, and save.</source>
        <translation>Vos modifications non enregistrées ne sont pas à l’abri d’un plantage&#xa0;: %1 Vous pouvez continuer et enregistrer.</translation>
    </message>
    <message>
        <source>it belongs to another account</source>
        <translation>il appartient à un autre compte</translation>
    </message>
    <message>
        <source>it is no draft</source>
        <translation>ce n’est pas un brouillon</translation>
    </message>
    <message>
        <source>The draft of unsaved changes is not used: %1 What you change now is not kept there either: save it before you quit.</source>
        <translation>Le brouillon des modifications non enregistrées n’est pas utilisé&#xa0;: %1 Ce que vous modifiez maintenant n’y est pas gardé non plus&#xa0;: enregistrez avant de quitter.</translation>
    </message>
    <message>
        <source>The draft of unsaved changes is not used: %1</source>
        <translation>Le brouillon des modifications non enregistrées n’est pas utilisé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>%1: %2</source>
        <comment>name, sentence</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>To see: %1</source>
        <translation>À voir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>EnvironmentProxy</name>
    <message>
        <source>%1 names a proxy of the kind %2, and the editor takes http, socks5 and socks5h</source>
        <comment>variable, kind</comment>
        <translation>%1 indique un proxy du type %2, et l’éditeur accepte http, socks5 et socks5h</translation>
    </message>
    <message>
        <source>%1 is no address of a proxy</source>
        <comment>variable</comment>
        <translation>%1 n’est pas une adresse de proxy</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Studio refused the sign-in:</source>
        <translation>Studio a refusé la connexion&#xa0;:</translation>
    </message>
    <message>
        <source>Studio refused to show the profile:</source>
        <translation>Studio a refusé d’afficher le profil&#xa0;:</translation>
    </message>
    <message>
        <source>Studio refused the change:</source>
        <translation>Studio a refusé la modification&#xa0;:</translation>
    </message>
    <message>
        <source>The sign-in did not go through; what you typed is still here. Try again later.</source>
        <translation>La connexion n’a pas abouti&#xa0;; ce que vous avez saisi est toujours là. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The sign-in did not go through; what you typed is still here.</source>
        <translation>La connexion n’a pas abouti&#xa0;; ce que vous avez saisi est toujours là.</translation>
    </message>
    <message>
        <source>Nothing of it is shown, and nothing is sent. Check the number of the user and the server&apos;s address; Reload tries again.</source>
        <translation>Rien n’en est affiché et rien n’est envoyé. Vérifiez le numéro d’utilisateur et l’adresse du serveur&#xa0;; «&#xa0;Recharger&#xa0;» réessaie.</translation>
    </message>
    <message>
        <source>The profile was not read. Reload tries again.</source>
        <translation>Le profil n’a pas été lu. «&#xa0;Recharger&#xa0;» réessaie.</translation>
    </message>
    <message>
        <source>The profile was not read. Reload later.</source>
        <translation>Le profil n’a pas été lu. Rechargez plus tard.</translation>
    </message>
    <message>
        <source>The profile was not read. Reload when that is settled.</source>
        <translation>Le profil n’a pas été lu. Rechargez quand ce sera réglé.</translation>
    </message>
    <message>
        <source>It is not known whether the change was saved. Your changes are kept here; saving again first looks whether they arrived.</source>
        <translation>On ne sait pas si la modification a été enregistrée. Vos modifications sont gardées ici&#xa0;; enregistrer à nouveau vérifie d’abord si elles sont arrivées.</translation>
    </message>
    <message>
        <source>Nothing was saved; your changes are still here. Save tries again.</source>
        <translation>Rien n’a été enregistré&#xa0;; vos modifications sont toujours là. «&#xa0;Enregistrer&#xa0;» réessaie.</translation>
    </message>
    <message>
        <source>Nothing was saved; your changes are still here. Save again later.</source>
        <translation>Rien n’a été enregistré&#xa0;; vos modifications sont toujours là. Enregistrez à nouveau plus tard.</translation>
    </message>
    <message>
        <source>Nothing was saved; your changes are still here. They would be refused again as they are: shorten them.</source>
        <translation>Rien n’a été enregistré&#xa0;; vos modifications sont toujours là. Elles seraient refusées à nouveau telles quelles&#xa0;: raccourcissez-les.</translation>
    </message>
    <message>
        <source>Nothing was saved; your changes are still here. Save again when that is settled.</source>
        <translation>Rien n’a été enregistré&#xa0;; vos modifications sont toujours là. Enregistrez à nouveau quand ce sera réglé.</translation>
    </message>
    <message>
        <source>Not there so far; it may still arrive. Your changes are kept here; saving again first looks whether they arrived.</source>
        <translation>Pas encore arrivée&#xa0;; elle peut encore arriver. Vos modifications sont gardées ici&#xa0;; enregistrer à nouveau vérifie d’abord si elles sont arrivées.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through. It may not accept the user name or password.</source>
        <translation>Le proxy n’a pas laissé passer la connexion. Il n’accepte peut-être pas le nom d’utilisateur ou le mot de passe.</translation>
    </message>
    <message>
        <source>The proxy did not accept the user name or password.</source>
        <translation>Le proxy n’a pas accepté le nom d’utilisateur ou le mot de passe.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>You cancelled before the server answered.</source>
        <translation>Vous avez annulé avant la réponse du serveur.</translation>
    </message>
    <message>
        <source>The server asks to wait (HTTP %1).</source>
        <translation>Le serveur demande d’attendre (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio wants a login of its own (HTTP %1): “%2”.</source>
        <comment>status, name</comment>
        <translation>Un élément devant Studio demande sa propre identification (HTTP %1)&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The server %1 was not found, or the proxy %2 was not. Check both names and your network.</source>
        <comment>name, name</comment>
        <translation>Le serveur %1 est introuvable, ou le proxy %2 l’est. Vérifiez les deux noms et votre réseau.</translation>
    </message>
    <message>
        <source>The proxy %1 was not found. Check its name and your network.</source>
        <comment>name</comment>
        <translation>Le proxy %1 est introuvable. Vérifiez son nom et votre réseau.</translation>
    </message>
    <message>
        <source>The server broke off the secure connection at its start. It may want a certificate of yours.</source>
        <translation>Le serveur a interrompu la connexion sécurisée dès le début. Il demande peut-être un certificat de votre part.</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>Le serveur n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>refused without a reason</source>
        <translation>refusé sans raison</translation>
    </message>
    <message>
        <source>The server says:</source>
        <translation>Le serveur dit&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <comment>the server&apos;s words, what they mean for the edits</comment>
        <translation>«&#xa0;%1&#xa0;» %2</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The server&apos;s answer was not understood. Check whether it is a Studio.</source>
        <translation>La réponse du serveur n’a pas été comprise. Vérifiez s’il s’agit d’un Studio.</translation>
    </message>
    <message>
        <source>The server answered with a redirect (HTTP %1), which is not followed so that your token stays where it belongs. Check the server&apos;s address.</source>
        <translation>Le serveur a répondu par une redirection (HTTP %1), qui n’est pas suivie afin que votre jeton reste où il doit être. Vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The server, or something in front of it, does not take the request (HTTP %1).</source>
        <translation>Le serveur, ou un élément devant lui, n’accepte pas la requête (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio forbids the request (HTTP %1).</source>
        <translation>Un élément devant Studio interdit la requête (HTTP %1).</translation>
    </message>
    <message>
        <source>The address or the token is too long for the server (HTTP %1).</source>
        <translation>L’adresse ou le jeton est trop long pour le serveur (HTTP %1).</translation>
    </message>
    <message>
        <source>The server wants a certificate of yours (HTTP %1).</source>
        <translation>Le serveur demande un certificat de votre part (HTTP %1).</translation>
    </message>
    <message>
        <source>The server did not give a proper answer (HTTP %1).</source>
        <translation>Le serveur n’a pas donné de réponse correcte (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio could not reach it (HTTP %1).</source>
        <translation>Un élément devant Studio n’a pas pu le joindre (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio got no answer from it in time (HTTP %1).</source>
        <translation>Un élément devant Studio n’a pas reçu de réponse à temps (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio wants a login of its own (HTTP %1).</source>
        <translation>Un élément devant Studio demande sa propre identification (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio wants to be paid first (HTTP %1).</source>
        <translation>Un élément devant Studio demande d’abord un paiement (HTTP %1).</translation>
    </message>
    <message>
        <source>There is nothing at this address, or something in front of Studio hides it (HTTP %1). Check the server&apos;s address.</source>
        <translation>Il n’y a rien à cette adresse, ou un élément devant Studio le cache (HTTP %1). Vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>A proxy on the way wants a login (HTTP %1).</source>
        <translation>Un proxy sur le chemin demande une identification (HTTP %1).</translation>
    </message>
    <message>
        <source>The server gave up waiting for the request (HTTP %1).</source>
        <translation>Le serveur a cessé d’attendre la requête (HTTP %1).</translation>
    </message>
    <message>
        <source>There is nothing at this address any more (HTTP %1). Check the server&apos;s address.</source>
        <translation>Il n’y a plus rien à cette adresse (HTTP %1). Vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>What was sent is more than the server, or something in front of it, takes (HTTP %1).</source>
        <translation>Ce qui a été envoyé dépasse ce que le serveur, ou un élément devant lui, accepte (HTTP %1).</translation>
    </message>
    <message>
        <source>The server does not take the request yet (HTTP %1).</source>
        <translation>Le serveur n’accepte pas encore la requête (HTTP %1).</translation>
    </message>
    <message>
        <source>The server has had too many requests (HTTP %1).</source>
        <translation>Le serveur a reçu trop de requêtes (HTTP %1).</translation>
    </message>
    <message>
        <source>The server failed (HTTP %1).</source>
        <translation>Le serveur a échoué (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio got no proper answer from it (HTTP %1).</source>
        <translation>Un élément devant Studio n’a pas reçu de réponse correcte (HTTP %1).</translation>
    </message>
    <message>
        <source>The server is not available for the moment (HTTP %1).</source>
        <translation>Le serveur est momentanément indisponible (HTTP %1).</translation>
    </message>
    <message>
        <source>The server has no room left (HTTP %1).</source>
        <translation>Le serveur n’a plus de place (HTTP %1).</translation>
    </message>
    <message>
        <source>The network wants you to sign in to it first (HTTP %1). Open any page in a browser.</source>
        <translation>Le réseau demande d’abord une identification (HTTP %1). Ouvrez une page quelconque dans un navigateur.</translation>
    </message>
    <message>
        <source>The server has too much to do (HTTP %1).</source>
        <translation>Le serveur est surchargé (HTTP %1).</translation>
    </message>
    <message>
        <source>The server closed the connection before it answered.</source>
        <translation>Le serveur a fermé la connexion avant de répondre.</translation>
    </message>
    <message>
        <source>The server could not be reached (%1).</source>
        <translation>Le serveur n’a pas pu être joint (%1).</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>Le serveur a refusé la connexion.</translation>
    </message>
    <message>
        <source>The server was not found. Check its name and your network.</source>
        <translation>Le serveur est introuvable. Vérifiez son nom et votre réseau.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection was given up before the server answered.</source>
        <translation>La connexion a été abandonnée avant la réponse du serveur.</translation>
    </message>
    <message>
        <source>The secure connection to the server could not be trusted: %1.</source>
        <translation>La connexion sécurisée au serveur n’est pas fiable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This computer lost its network.</source>
        <translation>Cet ordinateur a perdu son réseau.</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>Cet ordinateur n’a pas de réseau.</translation>
    </message>
    <message>
        <source>The system does not allow the connection for the moment.</source>
        <translation>Le système n’autorise pas la connexion pour le moment.</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check its address, and whether it is running.</source>
        <translation>Le proxy a refusé la connexion. Vérifiez son adresse et s’il fonctionne.</translation>
    </message>
    <message>
        <source>The proxy closed the connection before it answered.</source>
        <translation>Le proxy a fermé la connexion avant de répondre.</translation>
    </message>
    <message>
        <source>The proxy was not found. Check its name and your network.</source>
        <translation>Le proxy est introuvable. Vérifiez son nom et votre réseau.</translation>
    </message>
    <message>
        <source>The proxy did not answer in time.</source>
        <translation>Le proxy n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>Le proxy demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>Le proxy n’a pas laissé passer la connexion.</translation>
    </message>
    <message>
        <source>refused without a reason</source>
        <translation>refusé sans raison</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Vous n’êtes pas connecté.</translation>
    </message>
    <message>
        <source>The proxy of the environment cannot be used, so nothing was sent: %1.</source>
        <translation>Le proxy de l’environnement est inutilisable&#xa0;; rien n’a donc été envoyé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server wants a certificate of yours.</source>
        <translation>Le serveur demande un certificat de votre part.</translation>
    </message>
    <message>
        <source>The connection ended before the server answered.</source>
        <translation>La connexion s’est terminée avant la réponse du serveur.</translation>
    </message>
    <message>
        <source>The server answered with another user&apos;s profile than the one that was asked for.</source>
        <translation>Le serveur a répondu avec le profil d’un autre utilisateur que celui qui était demandé.</translation>
    </message>
    <message>
        <source>The profile has no user id, so there is nothing to address the change to.</source>
        <translation>Le profil n’a pas de numéro d’utilisateur&#xa0;; la modification n’a donc pas de destinataire.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is longer than 16 MiB and was cut off.</source>
        <translation>La réponse du serveur dépasse 16 Mio et a été coupée.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Revert %1</source>
        <translation>Rétablir %1</translation>
    </message>
    <message>
        <source>More than %1 characters, too many for this editor: kept unless you write a new text.</source>
        <translation>Plus de %1 caractères, trop pour cet éditeur&#xa0;: gardés sauf si vous écrivez un nouveau texte.</translation>
    </message>
    <message>
        <source>changed on the server to %1; yours is kept until you choose</source>
        <translation>modifié sur le serveur en %1&#xa0;; la vôtre est gardée jusqu’à votre choix</translation>
    </message>
    <message>
        <source>changed on the server to %1; shown when you leave the field</source>
        <translation>modifié sur le serveur en %1&#xa0;; affiché quand vous quittez le champ</translation>
    </message>
    <message>
        <source>was a text too long to be shown</source>
        <translation>était un texte trop long pour être affiché</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>that a value has changed, how it differs</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>restored, not saved yet · %1</source>
        <comment>what the value was</comment>
        <translation>restauré, pas encore enregistré · %1</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>was %1</source>
        <translation>était %1</translation>
    </message>
    <message>
        <source>was %1 · %2</source>
        <comment>value, how it differs</comment>
        <translation>était %1 · %2</translation>
    </message>
    <message>
        <source>turned on: %1</source>
        <translation>activé&#xa0;: %1</translation>
    </message>
    <message>
        <source>turned off: %1</source>
        <translation>désactivé&#xa0;: %1</translation>
    </message>
    <message>
        <source>turned on: %1 · turned off: %2</source>
        <translation>activé&#xa0;: %1 · désactivé&#xa0;: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>all off</source>
        <translation>tout désactivé</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>looks the same, in another Unicode spelling</source>
        <comment>of two texts</comment>
        <translation>paraît identique, dans une autre écriture Unicode</translation>
    </message>
    <message>
        <source>looks the same, with another kind of space</source>
        <comment>of two texts</comment>
        <translation>paraît identique, avec un autre type d’espace</translation>
    </message>
    <message>
        <source>looks the same, with another kind of hyphen</source>
        <comment>of two texts</comment>
        <translation>paraît identique, avec un autre type de trait d’union</translation>
    </message>
    <message>
        <source>looks the same, with other characters that look alike</source>
        <comment>of two texts</comment>
        <translation>paraît identique, avec d’autres caractères ressemblants</translation>
    </message>
    <message>
        <source>looks the same, and differs beyond what is shown</source>
        <comment>of two texts</comment>
        <translation>paraît identique, et diffère au-delà de ce qui est affiché</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Save changes</source>
        <translation>En&amp;registrer les modifications</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>on the button that saves</comment>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Revert all</source>
        <translation>Tout réta&amp;blir</translation>
    </message>
    <message>
        <source>Revie&amp;w…</source>
        <translation>&amp;Vérifier…</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Vérifier les modifications</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved change(s)</source>
        <translation>
            <numerusform>%Ln modification non enregistrée</numerusform>
            <numerusform>%Ln modifications non enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking what was saved…</source>
        <translation>Vérification de ce qui a été enregistré…</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>En attente du serveur…</translation>
    </message>
    <message numerus="yes">
        <source>Saving %Ln change(s)…</source>
        <translation>
            <numerusform>Enregistrement de %Ln modification…</numerusform>
            <numerusform>Enregistrement de %Ln modifications…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeldTyping</name>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>What you typed after the sign-in had appeared is in the field “%1”, where it can be read. It is not kept on this computer before you say so.</source>
        <comment>label of a field</comment>
        <translation>Ce que vous avez saisi après l’apparition de la connexion se trouve dans le champ «&#xa0;%1&#xa0;», où on peut le lire. Rien n’en est gardé sur cet ordinateur avant votre accord.</translation>
    </message>
</context>
<context>
    <name>HostChip</name>
    <message>
        <source>Server and account</source>
        <translation>Serveur et compte</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>it would be too large to be read again</source>
        <translation>il serait trop grand pour être relu</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. It is left as it is, and nothing is kept there before it can be read.</source>
        <translation>%1 n’a pas pu être lu&#xa0;: %2. Il est laissé tel quel, et rien n’y est gardé avant qu’il puisse être lu.</translation>
    </message>
    <message>
        <source>it is a link to elsewhere</source>
        <translation>c’est un lien vers un autre endroit</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>il est trop grand</translation>
    </message>
    <message>
        <source>it holds no JSON object</source>
        <translation>il ne contient pas d’objet JSON</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the editor. It is left as it is, and nothing is kept there by this version.</source>
        <translation>%1 a été écrit par une version plus récente de l’éditeur. Il est laissé tel quel, et cette version n’y garde rien.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 n’a pas pu être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. It was set aside as %3.</source>
        <translation>%1 n’a pas pu être lu&#xa0;: %2. Il a été mis de côté sous le nom %3.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <extracomment>Every language but English has the English word behind its own, for somebody who has chosen one that they cannot read: &quot;Sprache (Language)&quot;</extracomment>
        <translation>L&amp;angue (Language)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Comme le système</translation>
    </message>
</context>
<context>
    <name>LeaveGuard</name>
    <message>
        <source>The editor quits as soon as the changes are saved.</source>
        <translation>L’éditeur se ferme dès que les modifications sont enregistrées.</translation>
    </message>
    <message>
        <source>The window closes as soon as the changes are saved.</source>
        <translation>La fenêtre se ferme dès que les modifications sont enregistrées.</translation>
    </message>
    <message>
        <source>Save the changes before quitting?</source>
        <translation>Enregistrer les modifications avant de quitter&#xa0;?</translation>
    </message>
    <message>
        <source>Save the changes before closing the window?</source>
        <translation>Enregistrer les modifications avant de fermer la fenêtre&#xa0;?</translation>
    </message>
    <message>
        <source>Quitting discards the unsaved changes.</source>
        <translation>Quitter abandonne les modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Closing the window discards the unsaved changes.</source>
        <translation>Fermer la fenêtre abandonne les modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Changed and not saved: %1.</source>
        <translation>Modifié et non enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>The changes are still being saved.</source>
        <translation>Les modifications sont en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>Whoever quits now does not see whether the server took them.</source>
        <translation>En quittant maintenant, vous ne verrez pas si le serveur les a acceptées.</translation>
    </message>
    <message>
        <source>Whoever closes now does not see whether the server took them.</source>
        <translation>En fermant maintenant, vous ne verrez pas si le serveur les a acceptées.</translation>
    </message>
    <message>
        <source>&amp;Quit without waiting</source>
        <translation>&amp;Quitter sans attendre</translation>
    </message>
    <message>
        <source>&amp;Close without waiting</source>
        <translation>&amp;Fermer sans attendre</translation>
    </message>
    <message>
        <source>Unsaved changes of other accounts could not be written to the disk: they are lost when the editor is closed.</source>
        <translation>Les modifications non enregistrées d’autres comptes n’ont pas pu être écrites sur le disque&#xa0;: elles sont perdues à la fermeture de l’éditeur.</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation>&amp;Rester</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Ajouter un compte…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Network…</source>
        <translation>Ré&amp;seau…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Revie&amp;w changes…</source>
        <translation>&amp;Vérifier les modifications…</translation>
    </message>
    <message>
        <source>Re&amp;vert all</source>
        <translation>To&amp;ut rétablir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Requests…</source>
        <translation>&amp;Requêtes…</translation>
    </message>
    <message>
        <source>&amp;Testing…</source>
        <translation>&amp;Tests…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Checklist…</source>
        <translation>&amp;Liste de contrôle…</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Signaler un problème…</translation>
    </message>
    <message>
        <source>&amp;About Profile Editor</source>
        <translation>À &amp;propos de Profile Editor</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <comment>disabled, while there is nothing</comment>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>U&amp;ndo the last save…</source>
        <translation>Annuler &amp;le dernier enregistrement…</translation>
    </message>
    <message>
        <source>&amp;Bring back the discarded changes</source>
        <translation>&amp;Récupérer les modifications abandonnées</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>C&amp;ouper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme &amp;le système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>About Profile Editor</source>
        <translation>À propos de Profile Editor</translation>
    </message>
    <message>
        <source>Profile Editor %1</source>
        <translation>Profile Editor %1</translation>
    </message>
    <message>
        <source>Edits the profile of an Edge Impulse account and sends exactly what was changed.

Licence: Apache License 2.0
Qt %1: GNU Lesser General Public License 3, linked dynamically
QtKeychain: Modified BSD License
Time zone ids: tz database, public domain
Names of zones and countries: Unicode CLDR, Unicode License 3
Places: GeoNames, Creative Commons Attribution 4.0
Airports: airport-data-js, Creative Commons Attribution 4.0
Abbreviations: @vvo/tzdb, MIT License
Coastline: Natural Earth, public domain; world-atlas, ISC License

%2</source>
        <translation>Modifie le profil d’un compte Edge Impulse et envoie exactement ce qui a été modifié.

Licence&#xa0;: Apache License 2.0
Qt %1&#xa0;: GNU Lesser General Public License 3, lié dynamiquement
QtKeychain&#xa0;: Modified BSD License
Identifiants de fuseaux horaires&#xa0;: tz database, domaine public
Noms des fuseaux et des pays&#xa0;: Unicode CLDR, Unicode License 3
Lieux&#xa0;: GeoNames, Creative Commons Attribution 4.0
Aéroports&#xa0;: airport-data-js, Creative Commons Attribution 4.0
Abréviations&#xa0;: @vvo/tzdb, MIT License
Trait de côte&#xa0;: Natural Earth, domaine public&#xa0;; world-atlas, ISC License

%2</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>&amp;Details</source>
        <translation>Dé&amp;tails</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayez maintenant</translation>
    </message>
    <message>
        <source>Try again in %1 s</source>
        <translation>Réessayez dans %1 s</translation>
    </message>
    <message>
        <source>Try again in %1:%2</source>
        <comment>minutes and seconds</comment>
        <translation>Réessayez dans %1:%2</translation>
    </message>
    <message>
        <source>Try again in %1:%2:%3</source>
        <comment>hours, minutes and seconds</comment>
        <translation>Réessayez dans %1:%2:%3</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Connect as the &amp;system does</source>
        <translation>Se connecter comme &amp;le système</translation>
    </message>
    <message>
        <source>Connect &amp;without a proxy</source>
        <translation>&amp;Se connecter sans proxy</translation>
    </message>
    <message>
        <source>Connect through this &amp;proxy:</source>
        <translation>Se &amp;connecter par ce proxy&#xa0;:</translation>
    </message>
    <message>
        <source>HTTP (CONNECT)</source>
        <translation>HTTP (CONNECT)</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Name or address</source>
        <translation>&amp;Nom ou adresse</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;User name, if it wants a login</source>
        <translation>Nom &amp;d’utilisateur, s’il en demande un</translation>
    </message>
    <message>
        <source>Passwor&amp;d</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Cer&amp;tificate authority to trust as well</source>
        <translation>A&amp;utre autorité de certification à reconnaître</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>P&amp;arcourir…</translation>
    </message>
    <message>
        <source>a file in PEM or DER format; none</source>
        <translation>un fichier au format PEM ou DER&#xa0;; aucun</translation>
    </message>
    <message>
        <source>Certificate of &amp;yours, for servers that want one</source>
        <translation>&amp;Votre certificat, pour les serveurs qui en demandent un</translation>
    </message>
    <message>
        <source>Br&amp;owse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>Browse for your certificate</source>
        <translation>Parcourir pour votre certificat</translation>
    </message>
    <message>
        <source>a file in PEM or PKCS#12 format, with the key; none</source>
        <translation>un fichier au format PEM ou PKCS#12, avec la clé&#xa0;; aucun</translation>
    </message>
    <message>
        <source>Password of that &amp;file, if it has one</source>
        <translation>Mot de passe de ce &amp;fichier, s’il en a un</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificats (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>Certificate of yours</source>
        <translation>Votre certificat</translation>
    </message>
    <message>
        <source>Certificates with a key (*.pem *.p12 *.pfx)</source>
        <translation>Certificats avec clé (*.pem *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>T&amp;ester</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>NetworkLoss</name>
    <message>
        <source>The proxy and the certificate authority that you may have chosen are not known any more.</source>
        <translation>Le proxy et l’autorité de certification que vous aviez peut-être choisis ne sont plus connus.</translation>
    </message>
    <message>
        <source>%1 Nothing is sent before you choose how to go on; unsaved changes are kept.</source>
        <comment>why</comment>
        <translation>%1 Rien n’est envoyé avant que vous choisissiez comment continuer&#xa0;; les modifications non enregistrées sont gardées.</translation>
    </message>
    <message>
        <source>&amp;Network settings…</source>
        <translation>&amp;Paramètres réseau…</translation>
    </message>
    <message>
        <source>&amp;Go on without</source>
        <translation>&amp;Continuer sans eux</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>NetworkPresenter</name>
    <message>
        <source>Asking %1…</source>
        <comment>server</comment>
        <translation>Interrogation de %1…</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Enter the name of the proxy, or choose another way to connect.</source>
        <translation>Saisissez le nom du proxy, ou choisissez une autre façon de se connecter.</translation>
    </message>
    <message>
        <source>Enter the port of the proxy, a number from 1 to 65535.</source>
        <translation>Saisissez le port du proxy, un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>“%1” is no name of a proxy. Enter its name or address alone, without “http://” and without the port.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de proxy. Saisissez seulement son nom ou son adresse, sans «&#xa0;http://&#xa0;» et sans le port.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file with a certificate in PEM or DER format.</source>
        <translation>%1 n’est pas un fichier. Choisissez un fichier contenant un certificat au format PEM ou DER.</translation>
    </message>
    <message>
        <source>The certificate file %1 could not be read: %2.</source>
        <translation>Le fichier de certificat %1 n’a pas pu être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate. Choose a file in PEM or DER format.</source>
        <translation>Le fichier %1 ne contient pas de certificat. Choisissez un fichier au format PEM ou DER.</translation>
    </message>
</context>
<context>
    <name>NetworkStore</name>
    <message>
        <source>it holds no network settings</source>
        <translation>il ne contient pas de paramètres réseau</translation>
    </message>
    <message>
        <source>Their file was set aside at an earlier start, since it could not be read.</source>
        <translation>Leur fichier a été mis de côté lors d’un démarrage précédent, car il n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The password of the proxy could not be read. %1</source>
        <comment>reason</comment>
        <translation>Le mot de passe du proxy n’a pas pu être lu. %1</translation>
    </message>
    <message>
        <source>The old password of the proxy is still in the keychain: it could not be taken out. %1</source>
        <comment>reason</comment>
        <translation>L’ancien mot de passe du proxy est encore dans le trousseau&#xa0;: il n’a pas pu en être retiré. %1</translation>
    </message>
    <message>
        <source>The proxy&apos;s password is kept only for this session. %1</source>
        <comment>reason</comment>
        <translation>Le mot de passe du proxy est gardé pour cette session seulement. %1</translation>
    </message>
    <message>
        <source>The password of your certificate is kept only for this session. %1</source>
        <comment>reason</comment>
        <translation>Le mot de passe de votre certificat est gardé pour cette session seulement. %1</translation>
    </message>
</context>
<context>
    <name>OfflinePresenter</name>
    <message>
        <source>%1 You see the profile as it was on %2. What you change is kept on this computer until it can be saved.</source>
        <comment>what is wrong, day and time</comment>
        <translation>%1 Vous voyez le profil tel qu’il était au %2. Ce que vous modifiez est gardé sur cet ordinateur jusqu’à ce que cela puisse être enregistré.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Réseau…</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Paramètres réseau</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Autre compte</translation>
    </message>
    <message>
        <source>The server answers again.</source>
        <translation>Le serveur répond à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>The server answers again. Your %Ln change(s) are not saved yet: look them over, and save them.</source>
        <translation>
            <numerusform>Le serveur répond à nouveau. Votre modification n’est pas encore enregistrée&#xa0;: vérifiez-la, puis enregistrez-la.</numerusform>
            <numerusform>Le serveur répond à nouveau. Vos %Ln modifications ne sont pas encore enregistrées&#xa0;: vérifiez-les, puis enregistrez-les.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldFiles</name>
    <message>
        <source>it holds no list of accounts</source>
        <translation>il ne contient pas de liste de comptes</translation>
    </message>
    <message>
        <source>Sign in again to add your accounts anew.</source>
        <translation>Connectez-vous à nouveau pour ajouter vos comptes.</translation>
    </message>
    <message>
        <source>The account %1 could not be moved to %2, and is missing in the menu. The next start tries again.</source>
        <comment>person on host, path of a file</comment>
        <translation>Le compte %1 n’a pas pu être déplacé vers %2 et manque dans le menu. Le prochain démarrage réessaie.</translation>
    </message>
    <message>
        <source>%1 could not be moved to %2: %3. What it keeps is not used; the next start tries again.</source>
        <comment>paths of files, reason</comment>
        <translation>%1 n’a pas pu être déplacé vers %2&#xa0;: %3. Son contenu n’est pas utilisé&#xa0;; le prochain démarrage réessaie.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Try the editor with a simulated Studio on this computer.</source>
        <translation>Essayer l’éditeur avec un Studio simulé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>With --demo: what goes wrong there from the start, one scenario or two with a comma between them; see --list-scenarios.</source>
        <translation>Avec --demo&#xa0;: ce qui y échoue dès le départ, un scénario ou deux séparés par une virgule&#xa0;; voir --list-scenarios.</translation>
    </message>
    <message>
        <source>With --demo: the profile to begin with; see --list-profiles.</source>
        <translation>Avec --demo&#xa0;: le profil de départ&#xa0;; voir --list-profiles.</translation>
    </message>
    <message>
        <source>With --demo: the port that the simulated Studio listens on; 0 takes a free one.</source>
        <translation>Avec --demo&#xa0;: le port d’écoute du Studio simulé&#xa0;; 0 en prend un libre.</translation>
    </message>
    <message>
        <source>List what --scenario takes, and leave.</source>
        <translation>Lister ce qu’accepte --scenario, puis quitter.</translation>
    </message>
    <message>
        <source>List what --profile takes, and leave.</source>
        <translation>Lister ce qu’accepte --profile, puis quitter.</translation>
    </message>
    <message>
        <source>The Studio to use: a host name or an https:// address (default: EI_HOST, or edgeimpulse.com).</source>
        <translation>Le Studio à utiliser&#xa0;: un nom d’hôte ou une adresse https:// (par défaut&#xa0;: EI_HOST, ou edgeimpulse.com).</translation>
    </message>
    <message>
        <source>The id of the user to edit (default: yourself).</source>
        <translation>Le numéro de l’utilisateur à modifier (par défaut&#xa0;: vous-même).</translation>
    </message>
    <message>
        <source>Read the JWT token from FILE; - is standard input (default: EI_JWT_TOKEN).</source>
        <translation>Lire le jeton JWT dans FILE&#xa0;; - est l’entrée standard (par défaut&#xa0;: EI_JWT_TOKEN).</translation>
    </message>
    <message>
        <source>Leave after first-paint or loaded; for tests and measurements.</source>
        <translation>Quitter après first-paint ou loaded&#xa0;; pour les tests et les mesures.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>The option --%1 is not known; --help lists all.</source>
        <translation>L’option --%1 est inconnue&#xa0;; --help les liste toutes.</translation>
    </message>
    <message>
        <source>One of the options is not known; --help lists all.</source>
        <translation>Une des options est inconnue&#xa0;; --help les liste toutes.</translation>
    </message>
    <message>
        <source>Argument %1 belongs to no option; --help lists all. A token is never an argument, which every program on this computer can read: use --token-file or EI_JWT_TOKEN.</source>
        <translation>L’argument %1 n’appartient à aucune option&#xa0;; --help les liste toutes. Un jeton n’est jamais un argument, que tout programme de cet ordinateur peut lire&#xa0;: utilisez --token-file ou EI_JWT_TOKEN.</translation>
    </message>
    <message>
        <source>--demo brings its own server, user and token; it goes with none of --host, --user, --token-file.</source>
        <translation>--demo apporte son propre serveur, utilisateur et jeton&#xa0;; elle ne va pas avec --host, --user ni --token-file.</translation>
    </message>
    <message>
        <source>--scenario, --profile and --port are about the simulated Studio; they go with --demo only.</source>
        <translation>--scenario, --profile et --port concernent le Studio simulé&#xa0;; elles ne vont qu’avec --demo.</translation>
    </message>
    <message>
        <source>--scenario takes a name that --list-scenarios lists, such as refuse.</source>
        <translation>--scenario prend un nom que liste --list-scenarios, comme refuse.</translation>
    </message>
    <message>
        <source>--profile takes a name that --list-profiles lists, such as suspended.</source>
        <translation>--profile prend un nom que liste --list-profiles, comme suspended.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port prend un nombre de 0 à 65535.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <comment>--host or EI_HOST, why</comment>
        <translation>%1 est inutilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>--user takes the number of a user, such as 42.</source>
        <translation>--user prend le numéro d’un utilisateur, comme 42.</translation>
    </message>
    <message>
        <source>The token cannot be used: %1</source>
        <translation>Le jeton est inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>--exit-after takes first-paint or loaded.</source>
        <translation>--exit-after prend first-paint ou loaded.</translation>
    </message>
    <message>
        <source>Edits your Edge Impulse profile.</source>
        <translation>Modifie votre profil Edge Impulse.</translation>
    </message>
</context>
<context>
    <name>OtherEditor</name>
    <message>
        <source>Between the next save&apos;s read and its update</source>
        <translation>Entre la lecture et la mise à jour du prochain enregistrement</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>Change on the server</source>
        <translation>Modifier sur le serveur</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Changed by another editor</source>
        <translation>Modifié par un autre éditeur</translation>
    </message>
    <message>
        <source>those that are on, with commas between them; none</source>
        <translation>celles qui sont activées, séparées par des virgules&#xa0;; aucune</translation>
    </message>
</context>
<context>
    <name>OtherWindow</name>
    <message>
        <source>%1 is open in another window, which comes to the front.</source>
        <comment>person on host</comment>
        <translation>%1 est ouvert dans une autre fenêtre, qui passe au premier plan.</translation>
    </message>
    <message>
        <source>%1 is open in another window, which does not answer.</source>
        <comment>person on host</comment>
        <translation>%1 est ouvert dans une autre fenêtre, qui ne répond pas.</translation>
    </message>
    <message>
        <source>%1 is open on the computer %2, since %3.</source>
        <comment>person on host, name of a computer, time</comment>
        <translation>%1 est ouvert sur l’ordinateur %2, depuis le %3.</translation>
    </message>
    <message>
        <source>If an editor is still at work there, close that first: of two, the one that keeps its changes last wins. If there is none any more, open the account here: nothing is lost.</source>
        <translation>Si un éditeur y travaille encore, fermez-le d’abord&#xa0;: de deux, celui qui garde ses modifications en dernier l’emporte. S’il n’y en a plus, ouvrez le compte ici&#xa0;: rien n’est perdu.</translation>
    </message>
    <message>
        <source>&amp;Open here anyway</source>
        <translation>&amp;Ouvrir ici quand même</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Laisser</translation>
    </message>
    <message>
        <source>%1 Reload asks again.</source>
        <comment>sentence</comment>
        <translation>%1 «&#xa0;Recharger&#xa0;» demande à nouveau.</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Ce compte</translation>
    </message>
</context>
<context>
    <name>OwnCertificate</name>
    <message>
        <source>%1 is not a file. Choose a file with your certificate in PEM or PKCS#12 format.</source>
        <translation>%1 n’est pas un fichier. Choisissez un fichier contenant votre certificat au format PEM ou PKCS#12.</translation>
    </message>
    <message>
        <source>The file with your certificate, %1, could not be read: %2.</source>
        <translation>Le fichier de votre certificat, %1, n’a pas pu être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate. Choose a file in PEM or PKCS#12 format.</source>
        <translation>Le fichier %1 ne contient pas de certificat. Choisissez un fichier au format PEM ou PKCS#12.</translation>
    </message>
    <message>
        <source>The key of your certificate could not be read from %1: the password is not that of the file, or there is no key in it.</source>
        <translation>La clé de votre certificat n’a pas pu être lue dans %1&#xa0;: le mot de passe n’est pas celui du fichier, ou il ne contient pas de clé.</translation>
    </message>
</context>
<context>
    <name>PlayOptions</name>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>The first call that meets it</source>
        <translation>Le premier appel concerné</translation>
    </message>
    <message>
        <source>How many calls meet it</source>
        <translation>Nombre d’appels concernés</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Delay of the answers</source>
        <translation>Délai des réponses</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>From call</source>
        <translation>Dès l’appel</translation>
    </message>
</context>
<context>
    <name>PlayedCard</name>
    <message>
        <source>Cut the network</source>
        <translation>Couper le réseau</translation>
    </message>
    <message>
        <source>Be slow</source>
        <translation>Ralentir</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Profiles, scenario and clock as at the start</source>
        <translation>Profils, scénario et horloge comme au départ</translation>
    </message>
    <message>
        <source>What the simulated Studio plays</source>
        <translation>Ce que simule le Studio</translation>
    </message>
    <message>
        <source>To see: %1</source>
        <translation>À voir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ProfileField</name>
    <message>
        <source>Last opened first</source>
        <translation>Derniers ouverts d’abord</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciens d’abord</translation>
    </message>
    <message>
        <source>Last joined first</source>
        <translation>Derniers rejoints d’abord</translation>
    </message>
    <message>
        <source>First joined first</source>
        <translation>Premiers rejoints d’abord</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>Nom, de A à Z</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>Nom, de Z à A</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation>F&amp;onction</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Société</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>Fuseau &amp;horaire</translation>
    </message>
    <message>
        <source>Project order</source>
        <translation>Ordre des projets</translation>
    </message>
    <message>
        <source>&amp;Project order</source>
        <translation>Ordre des &amp;projets</translation>
    </message>
    <message>
        <source>The order of your project list in Studio</source>
        <translation>L’ordre de votre liste de projets dans Studio</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>E&amp;xperiments</source>
        <translation>E&amp;xpériences</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>changed on the server</source>
        <translation>modifié sur le serveur</translation>
    </message>
</context>
<context>
    <name>ProfileLoader</name>
    <message>
        <source>Asked for user %1, answered with user %2.</source>
        <translation>Utilisateur %1 demandé, réponse avec l’utilisateur %2.</translation>
    </message>
    <message>
        <source>Asked for user %1, answered with a profile without an id.</source>
        <translation>Utilisateur %1 demandé, réponse avec un profil sans numéro.</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <extracomment>Translate it to RTL where the language is written from right to left, else to LTR. Qt asks for it too, and mirrors the windows.</extracomment>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Save as HTML…</source>
        <translation>&amp;Enregistrer en HTML…</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown…</source>
        <translation>Enregistrer en &amp;Markdown…</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>&amp;Copier en Markdown</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>Picture of the window</source>
        <translation>Image de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;What happened, and what did you expect?</source>
        <translation>&amp;Que s’est-il passé, et à quoi vous attendiez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>What happened, and what did you expect?</source>
        <translation>Que s’est-il passé, et à quoi vous attendiez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Preview, without the picture</source>
        <translation>&amp;Aperçu, sans l’image</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>The report is being put together…</source>
        <translation>Préparation du rapport…</translation>
    </message>
    <message>
        <source>Tokens, passwords and codes are masked. Names, e-mail addresses and what you changed are in it: look it over before you pass it on.</source>
        <translation>Les jetons, mots de passe et codes sont masqués. Les noms, les adresses e-mail et ce que vous avez modifié figurent dans le rapport&#xa0;: relisez-le avant de le transmettre.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Le rapport est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Le rapport est enregistré.</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>Le rapport n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ReportFacts</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 proxy %2, without a login</source>
        <comment>kind, name</comment>
        <translation>proxy %1 %2, sans identification</translation>
    </message>
    <message>
        <source>%1 proxy %2, with a login</source>
        <comment>kind, name</comment>
        <translation>proxy %1 %2, avec identification</translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation>comme l’indique le système</translation>
    </message>
    <message>
        <source>as the environment has it, in %1</source>
        <comment>variable</comment>
        <translation>comme l’indique l’environnement, dans %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Profile Editor</source>
        <translation>Profile Editor</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <comment>versions</comment>
        <translation>%1, compilé avec %2</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système d’exploitation</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Platform of Qt</source>
        <translation>Plateforme Qt</translation>
    </message>
    <message>
        <source>Style of Qt</source>
        <translation>Style Qt</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Fuseaux horaires</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Profile of an earlier moment is shown</source>
        <translation>Un profil lu antérieurement est affiché</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificate authority of one’s own</source>
        <translation>Autorité de certification personnelle</translation>
    </message>
    <message>
        <source>Certificate of one’s own</source>
        <translation>Certificat personnel</translation>
    </message>
    <message>
        <source>Long bodies are kept</source>
        <translation>Les longs contenus sont gardés</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>%1, shown dark</source>
        <comment>setting</comment>
        <translation>%1, affichage sombre</translation>
    </message>
    <message>
        <source>%1, shown light</source>
        <comment>setting</comment>
        <translation>%1, affichage clair</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>%1 × %2 at %3 %</source>
        <comment>width, height, scale</comment>
        <translation>%1 × %2 à %3&#xa0;%</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
</context>
<context>
    <name>RequestsTable</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
</context>
<context>
    <name>RequestsWindow</name>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>É&amp;pingler</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Copier &amp;en cURL</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>&amp;Copier en texte</translation>
    </message>
    <message>
        <source>&amp;Export as HAR…</source>
        <translation>Exporter en &amp;HAR…</translation>
    </message>
    <message>
        <source>Requests — Profile Editor</source>
        <translation>Requêtes — Profile Editor</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Filtrer les requêtes</translation>
    </message>
    <message>
        <source>Filter: path, method, status, outcome</source>
        <translation>Filtre&#xa0;: chemin, méthode, statut, résultat</translation>
    </message>
    <message>
        <source>Keeps the selected requests when the others are cleared, filtered or too many</source>
        <translation>Garde les requêtes sélectionnées quand les autres sont effacées, filtrées ou trop nombreuses</translation>
    </message>
    <message>
        <source>A line for bash; the token is $EI_JWT_TOKEN</source>
        <translation>Une ligne pour bash&#xa0;; le jeton est $EI_JWT_TOKEN</translation>
    </message>
    <message>
        <source>The selected calls, or all that the filter shows</source>
        <translation>Les appels sélectionnés, ou tous ceux que le filtre montre</translation>
    </message>
    <message>
        <source>&amp;Keep long bodies</source>
        <translation>&amp;Garder les longs contenus</translation>
    </message>
    <message>
        <source>From now on, up to 4 MiB of each instead of 64 KiB</source>
        <translation>Désormais, jusqu’à 4 Mio de chacun au lieu de 64 Kio</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Désépingler</translation>
    </message>
    <message>
        <source>There is no room for one more pinned request. Unpin another one first.</source>
        <translation>Il n’y a plus de place pour une autre requête épinglée. Désépinglez-en d’abord une.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as HAR</source>
        <translation>Exporter en HAR</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>Archives HTTP (*.har)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exporté.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>turned on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>%1: turned on %2</source>
        <comment>field, choices</comment>
        <translation>%1&#xa0;: activé %2</translation>
    </message>
    <message>
        <source>turned off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>%1: turned off %2</source>
        <comment>field, choices</comment>
        <translation>%1&#xa0;: désactivé %2</translation>
    </message>
    <message>
        <source>%1 was %2</source>
        <comment>field, value</comment>
        <translation>%1 était %2</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <comment>field, value</comment>
        <translation>%1 est maintenant %2</translation>
    </message>
    <message>
        <source>was</source>
        <comment>before a value</comment>
        <translation>était</translation>
    </message>
    <message>
        <source>now</source>
        <comment>before a value</comment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Show it in &amp;Requests when it is sent</source>
        <translation>&amp;L’afficher dans Requêtes une fois envoyée</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Vérifier les modifications</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Ce qui sera envoyé</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message numerus="yes">
        <source>%1… and %Ln more character(s)</source>
        <comment>start of a text</comment>
        <translation>
            <numerusform>%1… et %Ln caractère de plus</numerusform>
            <numerusform>%1… et %Ln caractères de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Contenu de la requête</translation>
    </message>
</context>
<context>
    <name>SaveDialogs</name>
    <message>
        <source>Reverted:</source>
        <translation>Rétabli&#xa0;:</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The update of %1 that was sent before may still arrive; it is looked for.</source>
        <translation>La mise à jour de %1 envoyée auparavant peut encore arriver&#xa0;; elle est recherchée.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Bring back the reverted changes</source>
        <translation>Récupérer les modifications rétablies</translation>
    </message>
</context>
<context>
    <name>SaveReport</name>
    <message>
        <source>%1: the server ignored the change and still has %2.</source>
        <translation>%1&#xa0;: le serveur a ignoré la modification et a toujours %2.</translation>
    </message>
    <message>
        <source>%1: saved as %2; the server removed a trailing space.</source>
        <translation>%1&#xa0;: enregistré comme %2&#xa0;; le serveur a retiré une espace à la fin.</translation>
    </message>
    <message>
        <source>%1: saved as %2; the server removed space at the ends.</source>
        <translation>%1&#xa0;: enregistré comme %2&#xa0;; le serveur a retiré des espaces aux extrémités.</translation>
    </message>
    <message>
        <source>%1: saved as %2 (%3).</source>
        <comment>field, value, how it differs from what was sent</comment>
        <translation>%1&#xa0;: enregistré comme %2 (%3).</translation>
    </message>
    <message>
        <source>%1: not saved as it was sent; by the server %2.</source>
        <comment>field, what was turned on and off</comment>
        <translation>%1&#xa0;: pas enregistré tel qu’envoyé&#xa0;; par le serveur %2.</translation>
    </message>
    <message>
        <source>%1: saved as %2, not as %3.</source>
        <translation>%1&#xa0;: enregistré comme %2, et non comme %3.</translation>
    </message>
    <message>
        <source>The server accepted the change, but the profile could not be read again to show it: reload.</source>
        <translation>Le serveur a accepté la modification, mais le profil n’a pas pu être relu pour l’afficher&#xa0;: rechargez.</translation>
    </message>
    <message>
        <source>An earlier update of %1 arrived late, in place of what was saved since. That is an unsaved change again: save it once more.</source>
        <translation>Une mise à jour précédente de %1 est arrivée tard, à la place de ce qui a été enregistré depuis. C’est à nouveau une modification non enregistrée&#xa0;: enregistrez-la encore une fois.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile, and taken over: %1.</source>
        <translation>Modifié entre-temps sur le serveur, et repris&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 An update of %2 that was sent before may still arrive; it is looked for.</source>
        <comment>what is wrong, fields</comment>
        <translation>%1 Une mise à jour de %2 envoyée auparavant peut encore arriver&#xa0;; elle est recherchée.</translation>
    </message>
    <message>
        <source>Saved:</source>
        <translation>Enregistré&#xa0;:</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Only partly saved:</source>
        <translation>Enregistré en partie seulement&#xa0;:</translation>
    </message>
    <message>
        <source>%1 arrived, %2 did not so far and may still arrive.</source>
        <translation>%1 est arrivé, %2 pas encore et peut encore arriver.</translation>
    </message>
    <message>
        <source>%1 arrived, %2 did not and can be saved again.</source>
        <translation>%1 est arrivé, %2 non et peut être enregistré à nouveau.</translation>
    </message>
    <message>
        <source>Restored from %1, and not saved yet: %2.</source>
        <comment>time, fields</comment>
        <translation>Restauré du %1, et pas encore enregistré&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Restored from %1: %2. Whether the last update of %3 arrived is not known so far; it is looked for.</source>
        <comment>time, fields, fields</comment>
        <translation>Restauré du %1&#xa0;: %2. On ne sait pas encore si la dernière mise à jour de %3 est arrivée&#xa0;; elle est recherchée.</translation>
    </message>
</context>
<context>
    <name>SentenceLocale</name>
    <message>
        <source>en</source>
        <comment>The name of this translation&apos;s language, as in QLocale</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A date in a sentence, in the letters of QDate::toString: first without the year, then with it</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <extracomment>%1 is a day, %2 a time of that day</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Enter a server, such as edgeimpulse.com.</source>
        <translation>Saisissez un serveur, comme edgeimpulse.com.</translation>
    </message>
    <message>
        <source>“%1” is no server name. Enter a name such as edgeimpulse.com, or a whole address that starts with https://.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de serveur. Saisissez un nom comme edgeimpulse.com, ou une adresse entière commençant par https://.</translation>
    </message>
    <message>
        <source>“%1” is no valid address. Enter a name such as edgeimpulse.com, or a whole address that starts with https://.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse valable. Saisissez un nom comme edgeimpulse.com, ou une adresse entière commençant par https://.</translation>
    </message>
    <message>
        <source>Only https:// addresses can be used, not %1://.</source>
        <translation>Seules les adresses https:// sont utilisables, pas %1://.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password. Enter it without the part before the “@”.</source>
        <translation>L’adresse ne doit contenir ni nom d’utilisateur ni mot de passe. Saisissez-la sans la partie avant «&#xa0;@&#xa0;».</translation>
    </message>
    <message>
        <source>The address must end with its path. Enter it without the part after “?” or “#”.</source>
        <translation>L’adresse doit se terminer par son chemin. Saisissez-la sans la partie après «&#xa0;?&#xa0;» ou «&#xa0;#&#xa0;».</translation>
    </message>
    <message>
        <source>http:// would send your token unprotected to %1. Enter its https:// address.</source>
        <translation>http:// enverrait votre jeton sans protection à %1. Saisissez son adresse https://.</translation>
    </message>
</context>
<context>
    <name>SessionReport</name>
    <message>
        <source>not done</source>
        <comment>an item of the checklist</comment>
        <translation>non effectué</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>an item of the checklist</comment>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>an item of the checklist</comment>
        <translation>échoué</translation>
    </message>
    <message>
        <source>pressed</source>
        <comment>a command</comment>
        <translation>commande</translation>
    </message>
    <message>
        <source>said</source>
        <comment>a message</comment>
        <translation>message</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>What</source>
        <comment>command, message or state</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln entry(s) are gone.</source>
        <translation>
            <numerusform>La première entrée n’est plus là.</numerusform>
            <numerusform>Les %Ln premières entrées ne sont plus là.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier request(s) are left out.</source>
        <translation>
            <numerusform>%Ln requête antérieure est omise.</numerusform>
            <numerusform>%Ln requêtes antérieures sont omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>How to get there again</source>
        <translation>Comment y revenir</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>What was pressed and said</source>
        <translation>Commandes et messages</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Picture of the window</source>
        <translation>Image de la fenêtre</translation>
    </message>
    <message>
        <source>The window of the editor</source>
        <translation>La fenêtre de l’éditeur</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Profile Editor, report of %1</source>
        <comment>date and time</comment>
        <translation>Profile Editor, rapport du %1</translation>
    </message>
</context>
<context>
    <name>SessionWatch</name>
    <message>
        <source>Save: %1</source>
        <comment>name of a state</comment>
        <translation>Enregistrement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Network settings set</source>
        <translation>Paramètres réseau définis</translation>
    </message>
    <message>
        <source>%1: on</source>
        <comment>a box or a switch</comment>
        <translation>%1&#xa0;: activé</translation>
    </message>
    <message>
        <source>%1: off</source>
        <comment>a box or a switch</comment>
        <translation>%1&#xa0;: désactivé</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <comment>command, window</comment>
        <translation>%1 dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Window opened: %1</source>
        <comment>title</comment>
        <translation>Fenêtre ouverte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Window closed: %1</source>
        <comment>title</comment>
        <translation>Fenêtre fermée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Rien n’est modifié</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>fields</comment>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Account: %1, attempt: %2</source>
        <comment>names of states</comment>
        <translation>Compte&#xa0;: %1, tentative&#xa0;: %2</translation>
    </message>
    <message>
        <source>Simulator: scenario %1, profile %2</source>
        <comment>names</comment>
        <translation>Simulateur&#xa0;: scénario %1, profil %2</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The server accepted the sign-in, but its answer holds no token.</source>
        <translation>Le serveur a accepté la connexion, mais sa réponse ne contient pas de jeton.</translation>
    </message>
</context>
<context>
    <name>SignInAttempt</name>
    <message>
        <source>Use the password</source>
        <translation>Utiliser le mot de passe</translation>
    </message>
    <message>
        <source>Use the token</source>
        <translation>Utiliser le jeton</translation>
    </message>
    <message>
        <source>Password and Token are both filled in, and nothing was sent. Say which one is to sign you in; the other one is emptied.</source>
        <translation>Mot de passe et Jeton sont tous deux remplis, et rien n’a été envoyé. Dites lequel doit vous connecter&#xa0;; l’autre est vidé.</translation>
    </message>
    <message>
        <source>Sign in without it</source>
        <translation>Se connecter sans</translation>
    </message>
</context>
<context>
    <name>SignInEntry</name>
    <message>
        <source>Enter your e-mail address or user name, or a token.</source>
        <translation>Saisissez votre adresse e-mail ou votre nom d’utilisateur, ou un jeton.</translation>
    </message>
    <message>
        <source>An e-mail address has no blanks inside. Enter one address alone, without the text around it.</source>
        <translation>Une adresse e-mail ne contient pas d’espaces. Saisissez une seule adresse, sans le texte autour.</translation>
    </message>
    <message>
        <source>Enter your password, or a token.</source>
        <translation>Saisissez votre mot de passe, ou un jeton.</translation>
    </message>
    <message>
        <source>The password has a line break in it, which came with what was pasted and cannot be seen. Nothing was sent. Sign in without it, or paste the password again.</source>
        <translation>Le mot de passe contient un saut de ligne, venu avec ce qui a été collé et invisible. Rien n’a été envoyé. Connectez-vous sans lui, ou collez le mot de passe à nouveau.</translation>
    </message>
    <message>
        <source>A code from an authenticator app has digits only. Enter the code alone, without the text around it.</source>
        <translation>Un code d’application d’authentification n’a que des chiffres. Saisissez le code seul, sans le texte autour.</translation>
    </message>
    <message>
        <source>Enter the code from your authenticator app.</source>
        <translation>Saisissez le code de votre application d’authentification.</translation>
    </message>
</context>
<context>
    <name>SignInFields</name>
    <message>
        <source>Se&amp;rver</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>E-mail or &amp;user name</source>
        <translation>E-mai&amp;l ou nom d’utilisateur</translation>
    </message>
    <message>
        <source>Passw&amp;ord</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Authentication code</source>
        <translation>Cod&amp;e d’authentification</translation>
    </message>
    <message>
        <source>Or, without a password, as with Google, GitHub or single sign-on:</source>
        <translation>Ou, sans mot de passe, comme avec Google, GitHub ou l’authentification unique&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>a JWT token of yours, used as it is</source>
        <translation>votre jeton JWT, utilisé tel quel</translation>
    </message>
    <message>
        <source>Signs in to %1</source>
        <comment>an address</comment>
        <translation>Connexion à %1</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>&amp;Import from the Edge Impulse CLI</source>
        <translation>Im&amp;porter depuis l’Edge Impulse CLI</translation>
    </message>
    <message>
        <source>Other wa&amp;ys…</source>
        <translation>A&amp;utres moyens…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>Sign in to Edge Impulse Studio</source>
        <translation>Se connecter à Edge Impulse Studio</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>The server did not take this code. Enter the one that the app shows now.</source>
        <translation>Le serveur n’a pas accepté ce code. Saisissez celui que l’application affiche maintenant.</translation>
    </message>
    <message>
        <source>This account asks for the code from your authenticator app.</source>
        <translation>Ce compte demande le code de votre application d’authentification.</translation>
    </message>
    <message>
        <source>This account signs in through the browser, which now opens %1. When you are signed in there, copy the token and paste it here: in the browser&apos;s developer tools it is the value of the cookie “jwt”.</source>
        <translation>Ce compte se connecte par le navigateur, qui ouvre maintenant %1. Une fois connecté, copiez le jeton et collez-le ici&#xa0;: dans les outils de développement du navigateur, c’est la valeur du cookie «&#xa0;jwt&#xa0;».</translation>
    </message>
    <message>
        <source>This account signs in through the browser, but none could be started here. Open %1 in one yourself; the whole address is under Details. When you are signed in there, copy the token and paste it here: in the browser&apos;s developer tools it is the value of the cookie “jwt”.</source>
        <translation>Ce compte se connecte par le navigateur, mais aucun n’a pu être lancé ici. Ouvrez vous-même %1 dans un navigateur&#xa0;; l’adresse entière est sous «&#xa0;Détails&#xa0;». Une fois connecté, copiez le jeton et collez-le ici&#xa0;: dans les outils de développement du navigateur, c’est la valeur du cookie «&#xa0;jwt&#xa0;».</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Réseau…</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Paramètres réseau</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion en cours…</translation>
    </message>
</context>
<context>
    <name>SignInPresenter</name>
    <message>
        <source>The sign-in to %1 comes when this one is done with.</source>
        <comment>host</comment>
        <translation>La connexion à %1 viendra après celle-ci.</translation>
    </message>
    <message>
        <source>The sign-in to %1 comes when this one is done with: %2</source>
        <comment>host, why</comment>
        <translation>La connexion à %1 viendra après celle-ci&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>SignInRequest</name>
    <message>
        <source>The keychain has no token for %1 any more. Sign in again.</source>
        <translation>Le trousseau n’a plus de jeton pour %1. Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>You did not wait for the keychain, which has the token of %1. Sign in, or start the editor again to ask the keychain once more.</source>
        <translation>Vous n’avez pas attendu le trousseau, qui a le jeton de %1. Connectez-vous, ou redémarrez l’éditeur pour interroger encore le trousseau.</translation>
    </message>
    <message numerus="yes">
        <source>Signed out. Your %Ln unsaved change(s) are kept, and there again when this account is opened.</source>
        <translation>
            <numerusform>Déconnecté. Votre modification non enregistrée est gardée&#xa0;; vous la retrouverez à l’ouverture de ce compte.</numerusform>
            <numerusform>Déconnecté. Vos %Ln modifications non enregistrées sont gardées&#xa0;; vous les retrouverez à l’ouverture de ce compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not signed in any more. Sign in again to go on; your changes are kept, and nothing is sent before you save.</source>
        <translation>Vous n’êtes plus connecté. Connectez-vous à nouveau pour continuer&#xa0;; vos modifications sont gardées, et rien n’est envoyé avant que vous enregistriez.</translation>
    </message>
    <message>
        <source>The server says: “%1”. Sign in again to go on; your changes are kept, and nothing is sent before you save.</source>
        <translation>Le serveur dit&#xa0;: «&#xa0;%1&#xa0;». Connectez-vous à nouveau pour continuer&#xa0;; vos modifications sont gardées, et rien n’est envoyé avant que vous enregistriez.</translation>
    </message>
</context>
<context>
    <name>TestingPresenter</name>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Go to the https port</source>
        <translation>Aller au port https</translation>
    </message>
    <message>
        <source>Go back from https</source>
        <translation>Revenir de https</translation>
    </message>
</context>
<context>
    <name>TestingWindow</name>
    <message>
        <source>Testing — Profile Editor</source>
        <translation>Tests — Profile Editor</translation>
    </message>
    <message>
        <source>&amp;Scenarios</source>
        <translation>S&amp;cénarios</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>&amp;Profils</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Search scenarios</source>
        <translation>Rechercher des scénarios</translation>
    </message>
    <message>
        <source>Play the next one that I choose beside the present one</source>
        <translation>Jouer le prochain que je choisis à côté de l’actuel</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>Rechercher des profils</translation>
    </message>
    <message>
        <source>All profiles start anew with the one that you choose, and it is loaded.</source>
        <translation>Tous les profils recommencent avec celui que vous choisissez, et il est chargé.</translation>
    </message>
    <message>
        <source>10 s later</source>
        <translation>10 s plus tard</translation>
    </message>
    <message>
        <source>5 min later</source>
        <translation>5 min plus tard</translation>
    </message>
    <message>
        <source>31 days later</source>
        <translation>31 jours plus tard</translation>
    </message>
    <message>
        <source>Another editor</source>
        <translation>Autre éditeur</translation>
    </message>
    <message>
        <source>Changes the open profile on the server, unchecked: the editor hears of it with its next read.</source>
        <translation>Modifie le profil ouvert sur le serveur, sans contrôle&#xa0;: l’éditeur l’apprend à sa prochaine lecture.</translation>
    </message>
    <message>
        <source>The simulator&apos;s clock</source>
        <translation>L’horloge du simulateur</translation>
    </message>
    <message>
        <source>Waits of Retry-After end there, and tokens: they are good for 30 days, unless the profile is token-ends-soon.</source>
        <translation>Les attentes de Retry-After s’y terminent, et les jetons&#xa0;: ils valent 30 jours, sauf avec le profil token-ends-soon.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message numerus="yes">
        <source>The start of %Ln character(s), too many to edit. All are kept, unless you change what you see.</source>
        <translation>
            <numerusform>Le début de %Ln caractère, trop long à modifier. Tout est gardé, sauf si vous modifiez ce que vous voyez.</numerusform>
            <numerusform>Le début de %Ln caractères, trop nombreux à modifier. Tous sont gardés, sauf si vous modifiez ce que vous voyez.</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>TimeZoneEditor</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>In no table of time zones; it is kept as it is</source>
        <translation>Dans aucune table de fuseaux horaires&#xa0;; il est gardé tel quel</translation>
    </message>
</context>
<context>
    <name>TimeZoneModel</name>
    <message>
        <source>%1, %2</source>
        <comment>row</comment>
        <extracomment>A row of the list, read aloud: %1 place, UTC offset and time, %2 id and next change of the clock</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>Clears the time zone</source>
        <translation>Vide le fuseau horaire</translation>
    </message>
    <message>
        <source>Present value; in no table of time zones, it is kept as it is</source>
        <translation>Valeur actuelle&#xa0;; dans aucune table de fuseaux horaires, elle est gardée telle quelle</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>Valeur actuelle</translation>
    </message>
    <message>
        <source>Present value, an old name of %1</source>
        <translation>Valeur actuelle, un ancien nom de %1</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Utilisés récemment</translation>
    </message>
</context>
<context>
    <name>TimeZonePicker</name>
    <message>
        <source>Choose a time zone</source>
        <translation>Choisir un fuseau horaire</translation>
    </message>
    <message>
        <source>Search time zones</source>
        <translation>Rechercher des fuseaux horaires</translation>
    </message>
    <message>
        <source>City, country, time zone or UTC offset</source>
        <translation>Ville, pays, fuseau horaire ou décalage UTC</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Fuseaux horaires</translation>
    </message>
    <message>
        <source>No time zone is at “%1” now.</source>
        <translation>Aucun fuseau horaire n’est à «&#xa0;%1&#xa0;» en ce moment.</translation>
    </message>
    <message>
        <source>No city, country or time zone is called “%1”.</source>
        <translation>Aucune ville, aucun pays ni fuseau horaire ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>results</comment>
        <extracomment>Read aloud: %1 is the number of results, %2 the row that Enter would take</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>TimeZoneText</name>
    <message>
        <source>%1, %2</source>
        <comment>city and country</comment>
        <extracomment>%1 is a city, %2 its country</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>offset and time</comment>
        <extracomment>%1 is a UTC offset, %2 the time of day there</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 is a place, %2 its UTC offset, %3 the time of day there</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>id and change</comment>
        <extracomment>%1 is a time zone&apos;s id, %2 says when its clock changes</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place and offset</comment>
        <extracomment>%1 is a place with its time zone&apos;s id, %2 the UTC offset</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a place, %2 the id of its time zone: &quot;Kolkata, India (Asia/Calcutta)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no change of the clock since %1</source>
        <translation>pas de changement d’heure depuis le %1</translation>
    </message>
    <message>
        <source>the clock does not change</source>
        <translation>l’heure ne change pas</translation>
    </message>
    <message>
        <source>Names of tz database %1, newest rule of %2; this computer’s version is not known</source>
        <extracomment>%1 is a version of the tz database, %2 a date</extracomment>
        <translation>Noms de la tz database %1, règle la plus récente de %2&#xa0;; la version de cet ordinateur est inconnue</translation>
    </message>
    <message>
        <source>This computer’s rules: tz database %1 · names: %2, newest rule of %3</source>
        <extracomment>%1 and %2 are versions of the tz database, %3 is a date</extracomment>
        <translation>Règles de cet ordinateur&#xa0;: tz database %1 · noms&#xa0;: %2, règle la plus récente de %3</translation>
    </message>
    <message>
        <source>this computer’s rules are of %1; this zone has changed since</source>
        <extracomment>%1 is a version of the tz database, such as 2025b</extracomment>
        <translation>les règles de cet ordinateur sont de %1&#xa0;; ce fuseau a changé depuis</translation>
    </message>
    <message>
        <source>summer time begins on %1</source>
        <translation>l’heure d’été commence le %1</translation>
    </message>
    <message>
        <source>summer time ends on %1</source>
        <translation>l’heure d’été se termine le %1</translation>
    </message>
    <message>
        <source>the clock goes forward on %1</source>
        <translation>l’heure avance le %1</translation>
    </message>
    <message>
        <source>the clock goes back on %1</source>
        <translation>l’heure recule le %1</translation>
    </message>
    <message>
        <source>no change of the clock until %1</source>
        <translation>pas de changement d’heure jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>This is an API key of a project. Changing a profile takes a JWT token only: sign in with e-mail and password, or import the file of the Edge Impulse CLI.</source>
        <translation>Ceci est une clé d’API d’un projet. Seul un jeton JWT permet de modifier un profil&#xa0;: connectez-vous avec e-mail et mot de passe, ou importez le fichier de l’Edge Impulse CLI.</translation>
    </message>
    <message>
        <source>This is a cookie. Changing a profile takes a JWT token only: paste just what stands between “jwt=” and the next semicolon, or sign in with e-mail and password.</source>
        <translation>Ceci est un cookie. Seul un jeton JWT permet de modifier un profil&#xa0;: collez seulement ce qui se trouve entre «&#xa0;jwt=&#xa0;» et le point-virgule suivant, ou connectez-vous avec e-mail et mot de passe.</translation>
    </message>
    <message>
        <source>This is an OAuth bearer token. Changing a profile takes a JWT token only: sign in with e-mail and password, or import the file of the Edge Impulse CLI.</source>
        <translation>Ceci est un jeton OAuth bearer. Seul un jeton JWT permet de modifier un profil&#xa0;: connectez-vous avec e-mail et mot de passe, ou importez le fichier de l’Edge Impulse CLI.</translation>
    </message>
    <message>
        <source>Enter a token.</source>
        <translation>Saisissez un jeton.</translation>
    </message>
    <message>
        <source>This is too long for a token. Copy the token alone, without the text around it.</source>
        <translation>Ceci est trop long pour un jeton. Copiez le jeton seul, sans le texte autour.</translation>
    </message>
    <message>
        <source>A token has no spaces, line breaks or special characters inside. Copy it again, whole and alone.</source>
        <translation>Un jeton ne contient ni espaces, ni sauts de ligne, ni caractères spéciaux. Copiez-le à nouveau, entier et seul.</translation>
    </message>
</context>
<context>
    <name>TokenFile</name>
    <message numerus="yes">
        <source>The token did not come within %Ln second(s): nothing, or no end, was written to what --token-file names. Start again when it is ready.</source>
        <translation>
            <numerusform>Le jeton n’est pas arrivé en %Ln seconde&#xa0;: rien, ou aucune fin, n’a été écrit dans ce que nomme --token-file. Redémarrez quand il sera prêt.</numerusform>
            <numerusform>Le jeton n’est pas arrivé en %Ln secondes&#xa0;: rien, ou aucune fin, n’a été écrit dans ce que nomme --token-file. Redémarrez quand il sera prêt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What --token-file names could not be read: %1. It takes the name of a file that holds the token, never the token itself.</source>
        <translation>Ce que nomme --token-file n’a pas pu être lu&#xa0;: %1. L’option prend le nom d’un fichier qui contient le jeton, jamais le jeton lui-même.</translation>
    </message>
    <message>
        <source>What --token-file names is too large to be a token.</source>
        <translation>Ce que nomme --token-file est trop grand pour un jeton.</translation>
    </message>
    <message>
        <source>What --token-file names is empty. Write the token to it, and start again.</source>
        <translation>Ce que nomme --token-file est vide. Écrivez-y le jeton, puis redémarrez.</translation>
    </message>
</context>
<context>
    <name>TokenStore</name>
    <message>
        <source>This desktop has no keychain. Start one: GNOME Keyring, KWallet, or KeePassXC with its Secret Service.</source>
        <translation>Ce bureau n’a pas de trousseau. Démarrez-en un&#xa0;: GNOME Keyring, KWallet, ou KeePassXC avec son Secret Service.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it first.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le d’abord.</translation>
    </message>
    <message>
        <source>The keychain was not unlocked: its password window was cancelled, or could not be shown.</source>
        <translation>Le trousseau n’a pas été déverrouillé&#xa0;: sa fenêtre de mot de passe a été annulée, ou n’a pas pu être affichée.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it for this program in the keychain&apos;s settings.</source>
        <translation>Le trousseau a refusé l’accès. Autorisez ce programme dans les paramètres du trousseau.</translation>
    </message>
    <message>
        <source>The keychain did not answer. Look whether it asks for a password somewhere, or start it again.</source>
        <translation>Le trousseau n’a pas répondu. Regardez s’il demande un mot de passe quelque part, ou redémarrez-le.</translation>
    </message>
    <message>
        <source>The keychain reported: %1</source>
        <translation>Le trousseau a signalé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>How to get there again</source>
        <translation>Comment y revenir</translation>
    </message>
    <message>
        <source>The command opens the same server, with an account of whoever gives it.</source>
        <translation>La commande ouvre le même serveur, avec un compte de la personne qui la lance.</translation>
    </message>
    <message>
        <source>The simulated Studio played “%1” with the profile “%2”. The command starts it so, with the demonstration’s account. What another editor had changed there, and a clock that was put forward, are not in it.</source>
        <comment>scenario, profile</comment>
        <translation>Le Studio simulé jouait «&#xa0;%1&#xa0;» avec le profil «&#xa0;%2&#xa0;». La commande le démarre ainsi, avec le compte de démonstration. Ce qu’un autre éditeur y avait modifié et une horloge avancée n’en font pas partie.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>What the simulator does</source>
        <translation>Ce que fait le simulateur</translation>
    </message>
    <message>
        <source>What is to be seen</source>
        <translation>À voir</translation>
    </message>
</context>
<context>
    <name>WindowMessages</name>
    <message>
        <source>The changes are still being saved. Try again when that has ended.</source>
        <translation>Les modifications sont en cours d’enregistrement. Réessayez quand ce sera terminé.</translation>
    </message>
</context>
<context>
    <name>WindowState</name>
    <message>
        <source>Asking the keychain…</source>
        <translation>Interrogation du trousseau…</translation>
    </message>
    <message>
        <source>Waiting for the keychain&apos;s password window…</source>
        <translation>En attente de la fenêtre de mot de passe du trousseau…</translation>
    </message>
    <message>
        <source>Loading the profile…</source>
        <translation>Chargement du profil…</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Profile Editor</source>
        <translation>Profile Editor</translation>
    </message>
    <message>
        <source>The window was not ready within a minute.</source>
        <translation>La fenêtre n’était pas prête en une minute.</translation>
    </message>
    <message>
        <source>The profile was not loaded: sign in first, or give a token with --token-file or EI_JWT_TOKEN.</source>
        <translation>Le profil n’a pas été chargé&#xa0;: connectez-vous d’abord, ou donnez un jeton avec --token-file ou EI_JWT_TOKEN.</translation>
    </message>
    <message>
        <source>Starting the simulator…</source>
        <translation>Démarrage du simulateur…</translation>
    </message>
    <message>
        <source>Loading the profile…</source>
        <translation>Chargement du profil…</translation>
    </message>
    <message>
        <source>The simulator could not be started.</source>
        <translation>Le simulateur n’a pas pu être démarré.</translation>
    </message>
</context>
</TS>
