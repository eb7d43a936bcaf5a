<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>Account</name>
    <message>
        <source>%1 on %2</source>
        <comment>person, host</comment>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>AccountHeader</name>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
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
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>suspended: %1</source>
        <translation>gesperrt: %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>&amp;Copy token</source>
        <translation>&amp;Token kopieren</translation>
    </message>
    <message>
        <source>Re&amp;move account</source>
        <translation>&amp;Konto entfernen</translation>
    </message>
    <message>
        <source>Token copied.</source>
        <translation>Token kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>It is on the clipboard for %Ln second(s). Whoever has it can do what you can.</source>
        <translation>
            <numerusform>Es liegt %Ln Sekunde lang in der Zwischenablage. Wer es hat, kann alles, was Sie können.</numerusform>
            <numerusform>Es liegt %Ln Sekunden lang in der Zwischenablage. Wer es hat, kann alles, was Sie können.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take the token off the clipboard</source>
        <translation>Token aus der Zwischenablage nehmen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <comment>person on host</comment>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Its token is taken out of the keychain, and unsaved changes that were kept for it are dropped. The account itself stays as it is.</source>
        <translation>Das Token wird aus dem Schlüsselbund genommen, und nicht gespeicherte Änderungen, die dafür aufbewahrt wurden, gehen verloren. Das Konto selbst bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>AccountPresenter</name>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>No connection · profile of %1</source>
        <comment>when it was read</comment>
        <translation>Keine Verbindung · Profil vom %1</translation>
    </message>
    <message>
        <source>You see the profile as it was read then.</source>
        <translation>Sie sehen das Profil, wie es damals gelesen wurde.</translation>
    </message>
    <message>
        <source>Simulated Studio on this computer; nothing leaves it</source>
        <translation>Simuliertes Studio auf diesem Computer; nichts verlässt ihn</translation>
    </message>
    <message>
        <source>View &gt; Testing… plays failures, other profiles and another editor.</source>
        <translation>Ansicht &gt; Testen… spielt Fehler, andere Profile und einen anderen Editor.</translation>
    </message>
    <message>
        <source>Demo: %1</source>
        <comment>what the simulator plays</comment>
        <translation>Demo: %1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host, what the simulator there plays</comment>
        <translation>%1: %2</translation>
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
        <translation>Die nicht gespeicherten Änderungen von %1 sind aufbewahrt und wieder da, wenn Sie dieses Konto öffnen.</translation>
    </message>
</context>
<context>
    <name>AccountStore</name>
    <message>
        <source>Sign in again to add what is missing among your accounts.</source>
        <translation>Melden Sie sich erneut an, um hinzuzufügen, was bei Ihren Konten fehlt.</translation>
    </message>
    <message>
        <source>it is in the folder of another account</source>
        <translation>sie liegt im Ordner eines anderen Kontos</translation>
    </message>
    <message>
        <source>it does not say which account it is about</source>
        <translation>sie sagt nicht, um welches Konto es geht</translation>
    </message>
</context>
<context>
    <name>ApiAnswer</name>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <source>Content type: %1</source>
        <translation>Inhaltstyp: %1</translation>
    </message>
    <message>
        <source>Login wanted: %1</source>
        <translation>Verlangte Anmeldung: %1</translation>
    </message>
    <message>
        <source>Redirects to: %1</source>
        <translation>Leitet weiter an: %1</translation>
    </message>
    <message>
        <source>Not JSON: %1</source>
        <translation>Kein JSON: %1</translation>
    </message>
</context>
<context>
    <name>ApiClient</name>
    <message>
        <source>Only https:// is used outside of this computer.</source>
        <translation>Außerhalb dieses Computers wird nur https:// verwendet.</translation>
    </message>
</context>
<context>
    <name>ApiReply</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>No complete answer within the time limit.</source>
        <translation>Keine vollständige Antwort innerhalb der Frist.</translation>
    </message>
    <message>
        <source>The answer was longer than %1 MiB.</source>
        <translation>Die Antwort war länger als %1 MiB.</translation>
    </message>
</context>
<context>
    <name>CallLogModel</name>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>not pinned</source>
        <translation>nicht angeheftet</translation>
    </message>
    <message>
        <source>A pinned request stays when the others are cleared, filtered or too many</source>
        <translation>Eine angeheftete Anfrage bleibt, wenn die anderen gelöscht oder gefiltert werden oder zu viele sind</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Milliseconds until the answer began</source>
        <translation>Millisekunden bis zum Beginn der Antwort</translation>
    </message>
    <message>
        <source>Milliseconds until the answer was there</source>
        <translation>Millisekunden, bis die Antwort da war</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>CallPane</name>
    <message>
        <source>As it came</source>
        <translation>Wie erhalten</translation>
    </message>
    <message>
        <source>Choose one request to see it.</source>
        <translation>Wählen Sie eine Anfrage, um sie zu sehen.</translation>
    </message>
</context>
<context>
    <name>CallReport</name>
    <message>
        <source>Outcome: %1</source>
        <comment>a word</comment>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>Outcome: %1 (HTTP %2)</source>
        <comment>a word, a status</comment>
        <translation>Ergebnis: %1 (HTTP %2)</translation>
    </message>
    <message>
        <source>Began at %1 UTC</source>
        <comment>a time</comment>
        <translation>Begonnen um %1 UTC</translation>
    </message>
    <message>
        <source>Sent after %1 ms</source>
        <translation>Gesendet nach %1 ms</translation>
    </message>
    <message>
        <source>Answer began after %1 ms</source>
        <translation>Beginn der Antwort nach %1 ms</translation>
    </message>
    <message>
        <source>Ended after %1 ms</source>
        <translation>Beendet nach %1 ms</translation>
    </message>
    <message>
        <source>Profile Editor %1 with Qt %2</source>
        <translation>Profile Editor %1 mit Qt %2</translation>
    </message>
    <message>
        <source>Asked: %1 (%2)</source>
        <comment>method and address, what for</comment>
        <translation>Angefragt: %1 (%2)</translation>
    </message>
    <message>
        <source>Request:</source>
        <translation>Anfrage:</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Antwort:</translation>
    </message>
    <message>
        <source>Read from it:</source>
        <translation>Daraus gelesen:</translation>
    </message>
    <message>
        <source>The log of requests has this call no more.</source>
        <translation>Das Protokoll der Anfragen enthält diesen Aufruf nicht mehr.</translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>read before save</source>
        <translation>Lesen vor dem Speichern</translation>
    </message>
    <message>
        <source>update</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>read after save</source>
        <translation>Lesen nach dem Speichern</translation>
    </message>
    <message>
        <source>watch</source>
        <comment>whether the server is there again</comment>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>test of the settings</source>
        <translation>Test der Einstellungen</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>gelungen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>nicht angemeldet</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>proxy wants a login</source>
        <translation>Proxy verlangt Anmeldung</translation>
    </message>
    <message>
        <source>proxy not usable</source>
        <translation>Proxy unbrauchbar</translation>
    </message>
    <message>
        <source>front wants a login</source>
        <translation>Gateway verlangt Anmeldung</translation>
    </message>
    <message>
        <source>wants a certificate</source>
        <translation>verlangt ein Zertifikat</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeit überschritten</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>jemand anders</translation>
    </message>
    <message>
        <source>no user</source>
        <translation>kein Benutzer</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>try later</source>
        <translation>später versuchen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>(%1 that are no text)</source>
        <comment>size</comment>
        <translation>(%1, die kein Text sind)</translation>
    </message>
    <message>
        <source>(%1, not kept)</source>
        <comment>size</comment>
        <translation>(%1, nicht aufbewahrt)</translation>
    </message>
    <message>
        <source>(the beginning of %1)</source>
        <comment>size</comment>
        <translation>(der Anfang von %1)</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>its key has %1 bits, which is too short</source>
        <translation>sein Schlüssel hat %1 Bit, das ist zu kurz</translation>
    </message>
    <message>
        <source>its certificate is signed with %1, which can be forged</source>
        <comment>algorithm</comment>
        <translation>sein Zertifikat ist mit %1 signiert, das sich fälschen lässt</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>das System nennt keinen Grund</translation>
    </message>
    <message>
        <source>Certificate for: %1</source>
        <translation>Zertifikat für: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Ausgestellt von: %1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>Gültig bis: %1</translation>
    </message>
</context>
<context>
    <name>ChecklistRun</name>
    <message>
        <source>not done</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Passed: %1. Failed: %2. Not done: %3.</source>
        <translation>Bestanden: %1. Fehlgeschlagen: %2. Offen: %3.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>ChecklistWindow</name>
    <message>
        <source>Not done</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <comment>note</comment>
        <translation>Offen: %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <comment>note</comment>
        <translation>Bestanden: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>note</comment>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>&amp;Passed</source>
        <translation>&amp;Bestanden</translation>
    </message>
    <message>
        <source>&amp;Failed</source>
        <translation>&amp;Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Checklist — Profile Editor</source>
        <translation>Checkliste — Profile Editor</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No second editor could be started. Copy the command and start it in a shell.</source>
        <translation>Es konnte kein zweiter Editor gestartet werden. Kopieren Sie den Befehl, und führen Sie ihn in einer Shell aus.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>All results as a table in Markdown</source>
        <translation>Alle Ergebnisse als Tabelle in Markdown</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Starts a second editor with this command</source>
        <translation>Startet einen zweiten Editor mit diesem Befehl</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>journey, result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Export the checklist</source>
        <translation>Checkliste exportieren</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Profile Editor %1</source>
        <translation>Profile Editor %1</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <translation>Qt %1 auf %2</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exportiert.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln choice(s)</source>
        <translation>
            <numerusform>%Ln Möglichkeit durchsuchen</numerusform>
            <numerusform>%Ln Möglichkeiten durchsuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Möglichkeiten</translation>
    </message>
</context>
<context>
    <name>ChoiceListModel</name>
    <message>
        <source>changed, not saved yet. %1</source>
        <comment>what it does</comment>
        <translation>geändert, noch nicht gespeichert. %1</translation>
    </message>
</context>
<context>
    <name>ChoiceSetEditor</name>
    <message>
        <source>changed, not saved yet. %1</source>
        <comment>what it does</comment>
        <translation>geändert, noch nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>none offered</source>
        <translation>keine im Angebot</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear the text</source>
        <translation>Text löschen</translation>
    </message>
</context>
<context>
    <name>CliConfig</name>
    <message>
        <source>There is no file %1. Sign in with the Edge Impulse CLI first, or here.</source>
        <translation>Die Datei %1 gibt es nicht. Melden Sie sich zuerst mit der Edge Impulse CLI an, oder hier.</translation>
    </message>
    <message>
        <source>%1 could not be read: it is not a file.</source>
        <translation>%1 konnte nicht gelesen werden: Es ist keine Datei.</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2.</source>
        <translation>Die Datei %1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be the configuration of the Edge Impulse CLI.</source>
        <translation>Die Datei %1 ist zu groß für die Konfiguration der Edge Impulse CLI.</translation>
    </message>
    <message>
        <source>The file %1 is no JSON object, so it is not the Edge Impulse CLI&apos;s.</source>
        <translation>Die Datei %1 ist kein JSON-Objekt, also nicht die der Edge Impulse CLI.</translation>
    </message>
    <message>
        <source>The file %1 holds no token. Sign in with the Edge Impulse CLI first, or here.</source>
        <translation>Die Datei %1 enthält kein Token. Melden Sie sich zuerst mit der Edge Impulse CLI an, oder hier.</translation>
    </message>
    <message>
        <source>The token in %1 cannot be used: it is no text.</source>
        <translation>Das Token in %1 ist nicht verwendbar: Es ist kein Text.</translation>
    </message>
    <message>
        <source>The token in %1 cannot be used. %2</source>
        <translation>Das Token in %1 ist nicht verwendbar. %2</translation>
    </message>
    <message>
        <source>The host in %1 cannot be used. %2</source>
        <translation>Der Server in %1 ist nicht verwendbar. %2</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed on the server too</source>
        <translation>Auch auf dem Server geändert</translation>
    </message>
    <message>
        <source>The server has other values than those that you changed, and an earlier update of yours may still arrive. Nothing more has been sent: choose for each field.</source>
        <translation>Der Server hat andere Werte als die, die Sie geändert haben, und eine frühere Änderung von Ihnen kann noch ankommen. Es wurde nichts weiter gesendet: Wählen Sie für jedes Feld.</translation>
    </message>
    <message>
        <source>Somebody else changed what you changed. Nothing has been sent: choose for each field.</source>
        <translation>Jemand anders hat geändert, was Sie geändert haben. Es wurde nichts gesendet: Wählen Sie für jedes Feld.</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meinen behalten</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>Meinen behalten: %1</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Den anderen nehmen</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>Den anderen nehmen: %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
</context>
<context>
    <name>ConnectionFacts</name>
    <message>
        <source>it has no version of TLS in common with this computer, which takes 1.2 and newer</source>
        <translation>er hat keine TLS-Version mit diesem Computer gemeinsam, der 1.2 und neuere nimmt</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>%1 was reached, and answers as a Studio does.</source>
        <comment>server</comment>
        <translation>%1 ist erreichbar und antwortet wie ein Studio.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Studio does. %2</source>
        <comment>server, why</comment>
        <translation>%1 antwortet, aber nicht wie ein Studio. %2</translation>
    </message>
    <message>
        <source>%1 was not reached. %2</source>
        <comment>server, why</comment>
        <translation>%1 ist nicht erreichbar. %2</translation>
    </message>
    <message>
        <source>It is on this computer, which no proxy is asked for.</source>
        <translation>Er ist auf diesem Computer, dafür wird kein Proxy gefragt.</translation>
    </message>
    <message>
        <source>The system names no proxy for it.</source>
        <translation>Das System nennt keinen Proxy dafür.</translation>
    </message>
    <message>
        <source>No proxy is on the way.</source>
        <translation>Kein Proxy liegt auf dem Weg.</translation>
    </message>
    <message>
        <source>The SOCKS proxy %1 is on the way.</source>
        <comment>name</comment>
        <translation>Der SOCKS-Proxy %1 liegt auf dem Weg.</translation>
    </message>
    <message>
        <source>The proxy %1 is on the way.</source>
        <comment>name</comment>
        <translation>Der Proxy %1 liegt auf dem Weg.</translation>
    </message>
    <message>
        <source>The environment names it, in %1.</source>
        <comment>variable</comment>
        <translation>Die Umgebung nennt ihn, in %1.</translation>
    </message>
    <message>
        <source>It is given no login.</source>
        <translation>Er erhält keine Anmeldung.</translation>
    </message>
    <message>
        <source>It is given the login of “%1”.</source>
        <comment>user name</comment>
        <translation>Er erhält die Anmeldung von „%1“.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>Die Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The connection is encrypted with %1; the certificate is that of %2, issued by %3, valid until %4.</source>
        <comment>protocol, owner, issuer, time</comment>
        <translation>Die Verbindung ist mit %1 verschlüsselt; das Zertifikat ist das von %2, ausgestellt von %3, gültig bis %4.</translation>
    </message>
</context>
<context>
    <name>Custodian</name>
    <message>
        <source>The token of %1 is still in the keychain: it could not be taken out. %2</source>
        <comment>account, reason</comment>
        <translation>Das Token von %1 ist noch im Schlüsselbund: Es ließ sich nicht herausnehmen. %2</translation>
    </message>
    <message>
        <source>Whether a token of %1 is still in the keychain could not be found out. %2</source>
        <comment>account, reason</comment>
        <translation>Ob ein Token von %1 noch im Schlüsselbund ist, ließ sich nicht feststellen. %2</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>token kept only for this session</source>
        <translation>Token nur für diese Sitzung aufbewahrt</translation>
    </message>
    <message>
        <source>token for this session only: this desktop has no keychain</source>
        <translation>Token nur für diese Sitzung: Diese Arbeitsumgebung hat keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>token for this session only: the keychain is locked</source>
        <translation>Token nur für diese Sitzung: Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>token for this session only: the keychain refused access</source>
        <translation>Token nur für diese Sitzung: Der Schlüsselbund verweigert den Zugriff</translation>
    </message>
    <message>
        <source>token for this session only: the keychain did not answer</source>
        <translation>Token nur für diese Sitzung: Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>token for this session only: the keychain reported an error</source>
        <translation>Token nur für diese Sitzung: Der Schlüsselbund meldet einen Fehler</translation>
    </message>
    <message>
        <source>waiting for the keychain&apos;s password window</source>
        <translation>wartet auf das Passwortfenster des Schlüsselbunds</translation>
    </message>
    <message>
        <source>token kept in the keychain</source>
        <translation>Token im Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>token for this session only: given at the start</source>
        <translation>Token nur für diese Sitzung: beim Start übergeben</translation>
    </message>
    <message>
        <source>token for this session only: no profile says whose it is</source>
        <translation>Token nur für diese Sitzung: Kein Profil sagt, wem es gehört</translation>
    </message>
    <message>
        <source>%1 Sign in again when it can keep the token.</source>
        <comment>what is wrong with the keychain</comment>
        <translation>%1 Melden Sie sich erneut an, wenn er das Token aufbewahren kann.</translation>
    </message>
</context>
<context>
    <name>CustodyText</name>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed in · %1</source>
        <comment>where the token is kept</comment>
        <translation>Angemeldet · %1</translation>
    </message>
    <message>
        <source>Signed in until %1</source>
        <translation>Angemeldet bis %1</translation>
    </message>
    <message>
        <source>Signed in until %1 · %2</source>
        <comment>time, where the token is kept</comment>
        <translation>Angemeldet bis %1 · %2</translation>
    </message>
</context>
<context>
    <name>DemoSimulator</name>
    <message>
        <source>It ended by itself.</source>
        <translation>Er hat sich von selbst beendet.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Er meldet: %1</translation>
    </message>
    <message>
        <source>It did not say its address.</source>
        <translation>Er hat seine Adresse nicht genannt.</translation>
    </message>
    <message>
        <source>The simulator could not be started. %1</source>
        <translation>Der Simulator konnte nicht gestartet werden. %1</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Alles kopieren</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Als &amp;cURL kopieren</translation>
    </message>
    <message>
        <source>A line for bash; the token is $EI_JWT_TOKEN</source>
        <translation>Eine Zeile für bash; das Token ist $EI_JWT_TOKEN</translation>
    </message>
    <message>
        <source>Show in &amp;Requests</source>
        <translation>&amp;In den Anfragen zeigen</translation>
    </message>
</context>
<context>
    <name>DraftStore</name>
    <message>
        <source>Your unsaved changes are not safe from a crash: %1 You can go on, and save.</source>
        <translation>Ihre nicht gespeicherten Änderungen sind vor einem Absturz nicht sicher: %1 Sie können weiterarbeiten und speichern.</translation>
    </message>
    <message>
        <source>it belongs to another account</source>
        <translation>er gehört zu einem anderen Konto</translation>
    </message>
    <message>
        <source>it is no draft</source>
        <translation>es ist kein Entwurf</translation>
    </message>
    <message>
        <source>The draft of unsaved changes is not used: %1 What you change now is not kept there either: save it before you quit.</source>
        <translation>Der Entwurf nicht gespeicherter Änderungen wird nicht verwendet: %1 Auch was Sie jetzt ändern, wird dort nicht aufbewahrt: Speichern Sie es vor dem Beenden.</translation>
    </message>
    <message>
        <source>The draft of unsaved changes is not used: %1</source>
        <translation>Der Entwurf nicht gespeicherter Änderungen wird nicht verwendet: %1</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>%1: %2</source>
        <comment>name, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To see: %1</source>
        <translation>Zu sehen: %1</translation>
    </message>
</context>
<context>
    <name>EnvironmentProxy</name>
    <message>
        <source>%1 names a proxy of the kind %2, and the editor takes http, socks5 and socks5h</source>
        <comment>variable, kind</comment>
        <translation>%1 nennt einen Proxy der Art %2, der Editor nimmt http, socks5 und socks5h</translation>
    </message>
    <message>
        <source>%1 is no address of a proxy</source>
        <comment>variable</comment>
        <translation>%1 ist keine Adresse eines Proxys</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Studio refused the sign-in:</source>
        <translation>Studio hat die Anmeldung abgelehnt:</translation>
    </message>
    <message>
        <source>Studio refused to show the profile:</source>
        <translation>Studio zeigt das Profil nicht:</translation>
    </message>
    <message>
        <source>Studio refused the change:</source>
        <translation>Studio hat die Änderung abgelehnt:</translation>
    </message>
    <message>
        <source>The sign-in did not go through; what you typed is still here. Try again later.</source>
        <translation>Die Anmeldung ist nicht durchgekommen; was Sie eingegeben haben, steht noch hier. Versuchen Sie es später.</translation>
    </message>
    <message>
        <source>The sign-in did not go through; what you typed is still here.</source>
        <translation>Die Anmeldung ist nicht durchgekommen; was Sie eingegeben haben, steht noch hier.</translation>
    </message>
    <message>
        <source>Nothing of it is shown, and nothing is sent. Check the number of the user and the server&apos;s address; Reload tries again.</source>
        <translation>Nichts davon wird gezeigt, und nichts wird gesendet. Prüfen Sie die Nummer des Benutzers und die Adresse des Servers; „Neu laden“ versucht es erneut.</translation>
    </message>
    <message>
        <source>The profile was not read. Reload tries again.</source>
        <translation>Das Profil wurde nicht gelesen. „Neu laden“ versucht es erneut.</translation>
    </message>
    <message>
        <source>The profile was not read. Reload later.</source>
        <translation>Das Profil wurde nicht gelesen. Laden Sie es später neu.</translation>
    </message>
    <message>
        <source>The profile was not read. Reload when that is settled.</source>
        <translation>Das Profil wurde nicht gelesen. Laden Sie es neu, wenn das behoben ist.</translation>
    </message>
    <message>
        <source>It is not known whether the change was saved. Your changes are kept here; saving again first looks whether they arrived.</source>
        <translation>Ob die Änderung gespeichert wurde, ist nicht bekannt. Ihre Änderungen sind hier aufbewahrt; erneutes Speichern sieht zuerst nach, ob sie angekommen sind.</translation>
    </message>
    <message>
        <source>Nothing was saved; your changes are still here. Save tries again.</source>
        <translation>Es wurde nichts gespeichert; Ihre Änderungen sind noch hier. „Speichern“ versucht es erneut.</translation>
    </message>
    <message>
        <source>Nothing was saved; your changes are still here. Save again later.</source>
        <translation>Es wurde nichts gespeichert; Ihre Änderungen sind noch hier. Speichern Sie sie später erneut.</translation>
    </message>
    <message>
        <source>Nothing was saved; your changes are still here. They would be refused again as they are: shorten them.</source>
        <translation>Es wurde nichts gespeichert; Ihre Änderungen sind noch hier. So würden sie wieder abgelehnt: Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>Nothing was saved; your changes are still here. Save again when that is settled.</source>
        <translation>Es wurde nichts gespeichert; Ihre Änderungen sind noch hier. Speichern Sie sie erneut, wenn das behoben ist.</translation>
    </message>
    <message>
        <source>Not there so far; it may still arrive. Your changes are kept here; saving again first looks whether they arrived.</source>
        <translation>Bisher nicht dort; sie kann noch ankommen. Ihre Änderungen sind hier aufbewahrt; erneutes Speichern sieht zuerst nach, ob sie angekommen sind.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through. It may not accept the user name or password.</source>
        <translation>Der Proxy hat die Verbindung nicht durchgelassen. Vielleicht nimmt er den Benutzernamen oder das Passwort nicht an.</translation>
    </message>
    <message>
        <source>The proxy did not accept the user name or password.</source>
        <translation>Der Proxy nimmt den Benutzernamen oder das Passwort nicht an.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>You cancelled before the server answered.</source>
        <translation>Sie haben abgebrochen, bevor der Server geantwortet hat.</translation>
    </message>
    <message>
        <source>The server asks to wait (HTTP %1).</source>
        <translation>Der Server bittet zu warten (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio wants a login of its own (HTTP %1): “%2”.</source>
        <comment>status, name</comment>
        <translation>Etwas vor Studio verlangt eine eigene Anmeldung (HTTP %1): „%2“.</translation>
    </message>
    <message>
        <source>The server %1 was not found, or the proxy %2 was not. Check both names and your network.</source>
        <comment>name, name</comment>
        <translation>Der Server %1 wurde nicht gefunden, oder der Proxy %2. Prüfen Sie beide Namen und Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>The proxy %1 was not found. Check its name and your network.</source>
        <comment>name</comment>
        <translation>Der Proxy %1 wurde nicht gefunden. Prüfen Sie seinen Namen und Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>The server broke off the secure connection at its start. It may want a certificate of yours.</source>
        <translation>Der Server hat die sichere Verbindung zu Beginn abgebrochen. Vielleicht verlangt er ein Zertifikat von Ihnen.</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>Der Server war nicht erreichbar.</translation>
    </message>
    <message>
        <source>refused without a reason</source>
        <translation>ohne Begründung abgelehnt</translation>
    </message>
    <message>
        <source>The server says:</source>
        <translation>Der Server sagt:</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <comment>the server&apos;s words, what they mean for the edits</comment>
        <translation>„%1“ %2</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The server&apos;s answer was not understood. Check whether it is a Studio.</source>
        <translation>Die Antwort des Servers wurde nicht verstanden. Prüfen Sie, ob es ein Studio ist.</translation>
    </message>
    <message>
        <source>The server answered with a redirect (HTTP %1), which is not followed so that your token stays where it belongs. Check the server&apos;s address.</source>
        <translation>Der Server hat mit einer Weiterleitung geantwortet (HTTP %1). Ihr wird nicht gefolgt, damit Ihr Token bleibt, wo es hingehört. Prüfen Sie die Adresse des Servers.</translation>
    </message>
    <message>
        <source>The server, or something in front of it, does not take the request (HTTP %1).</source>
        <translation>Der Server oder etwas davor nimmt die Anfrage nicht an (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio forbids the request (HTTP %1).</source>
        <translation>Etwas vor Studio verbietet die Anfrage (HTTP %1).</translation>
    </message>
    <message>
        <source>The address or the token is too long for the server (HTTP %1).</source>
        <translation>Die Adresse oder das Token ist dem Server zu lang (HTTP %1).</translation>
    </message>
    <message>
        <source>The server wants a certificate of yours (HTTP %1).</source>
        <translation>Der Server verlangt ein Zertifikat von Ihnen (HTTP %1).</translation>
    </message>
    <message>
        <source>The server did not give a proper answer (HTTP %1).</source>
        <translation>Der Server hat nicht richtig geantwortet (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio could not reach it (HTTP %1).</source>
        <translation>Etwas vor Studio konnte es nicht erreichen (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio got no answer from it in time (HTTP %1).</source>
        <translation>Etwas vor Studio hat nicht rechtzeitig eine Antwort von ihm erhalten (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio wants a login of its own (HTTP %1).</source>
        <translation>Etwas vor Studio verlangt eine eigene Anmeldung (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio wants to be paid first (HTTP %1).</source>
        <translation>Etwas vor Studio verlangt zuerst eine Zahlung (HTTP %1).</translation>
    </message>
    <message>
        <source>There is nothing at this address, or something in front of Studio hides it (HTTP %1). Check the server&apos;s address.</source>
        <translation>Unter dieser Adresse ist nichts, oder etwas vor Studio verbirgt es (HTTP %1). Prüfen Sie die Adresse des Servers.</translation>
    </message>
    <message>
        <source>A proxy on the way wants a login (HTTP %1).</source>
        <translation>Ein Proxy auf dem Weg verlangt eine Anmeldung (HTTP %1).</translation>
    </message>
    <message>
        <source>The server gave up waiting for the request (HTTP %1).</source>
        <translation>Der Server hat nicht länger auf die Anfrage gewartet (HTTP %1).</translation>
    </message>
    <message>
        <source>There is nothing at this address any more (HTTP %1). Check the server&apos;s address.</source>
        <translation>Unter dieser Adresse ist nichts mehr (HTTP %1). Prüfen Sie die Adresse des Servers.</translation>
    </message>
    <message>
        <source>What was sent is more than the server, or something in front of it, takes (HTTP %1).</source>
        <translation>Was gesendet wurde, ist mehr, als der Server oder etwas davor annimmt (HTTP %1).</translation>
    </message>
    <message>
        <source>The server does not take the request yet (HTTP %1).</source>
        <translation>Der Server nimmt die Anfrage noch nicht an (HTTP %1).</translation>
    </message>
    <message>
        <source>The server has had too many requests (HTTP %1).</source>
        <translation>Der Server hat zu viele Anfragen erhalten (HTTP %1).</translation>
    </message>
    <message>
        <source>The server failed (HTTP %1).</source>
        <translation>Der Server hat versagt (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio got no proper answer from it (HTTP %1).</source>
        <translation>Etwas vor Studio hat keine richtige Antwort von ihm erhalten (HTTP %1).</translation>
    </message>
    <message>
        <source>The server is not available for the moment (HTTP %1).</source>
        <translation>Der Server ist zurzeit nicht verfügbar (HTTP %1).</translation>
    </message>
    <message>
        <source>The server has no room left (HTTP %1).</source>
        <translation>Der Server hat keinen Platz mehr (HTTP %1).</translation>
    </message>
    <message>
        <source>The network wants you to sign in to it first (HTTP %1). Open any page in a browser.</source>
        <translation>Das Netzwerk verlangt zuerst eine Anmeldung bei ihm (HTTP %1). Öffnen Sie eine beliebige Seite in einem Browser.</translation>
    </message>
    <message>
        <source>The server has too much to do (HTTP %1).</source>
        <translation>Der Server ist überlastet (HTTP %1).</translation>
    </message>
    <message>
        <source>The server closed the connection before it answered.</source>
        <translation>Der Server hat die Verbindung geschlossen, bevor er geantwortet hat.</translation>
    </message>
    <message>
        <source>The server could not be reached (%1).</source>
        <translation>Der Server war nicht erreichbar (%1).</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>Der Server hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The server was not found. Check its name and your network.</source>
        <translation>Der Server wurde nicht gefunden. Prüfen Sie seinen Namen und Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection was given up before the server answered.</source>
        <translation>Die Verbindung wurde aufgegeben, bevor der Server geantwortet hat.</translation>
    </message>
    <message>
        <source>The secure connection to the server could not be trusted: %1.</source>
        <translation>Der sicheren Verbindung zum Server ist nicht zu trauen: %1.</translation>
    </message>
    <message>
        <source>This computer lost its network.</source>
        <translation>Dieser Computer hat sein Netzwerk verloren.</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>Dieser Computer hat kein Netzwerk.</translation>
    </message>
    <message>
        <source>The system does not allow the connection for the moment.</source>
        <translation>Das System erlaubt die Verbindung zurzeit nicht.</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check its address, and whether it is running.</source>
        <translation>Der Proxy hat die Verbindung abgelehnt. Prüfen Sie seine Adresse und ob er läuft.</translation>
    </message>
    <message>
        <source>The proxy closed the connection before it answered.</source>
        <translation>Der Proxy hat die Verbindung geschlossen, bevor er geantwortet hat.</translation>
    </message>
    <message>
        <source>The proxy was not found. Check its name and your network.</source>
        <translation>Der Proxy wurde nicht gefunden. Prüfen Sie seinen Namen und Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>The proxy did not answer in time.</source>
        <translation>Der Proxy hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>Der Proxy verlangt einen Benutzernamen und ein Passwort.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>Der Proxy hat die Verbindung nicht durchgelassen.</translation>
    </message>
    <message>
        <source>refused without a reason</source>
        <translation>ohne Begründung abgelehnt</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>The proxy of the environment cannot be used, so nothing was sent: %1.</source>
        <translation>Der Proxy der Umgebung ist nicht verwendbar, deshalb wurde nichts gesendet: %1.</translation>
    </message>
    <message>
        <source>The server wants a certificate of yours.</source>
        <translation>Der Server verlangt ein Zertifikat von Ihnen.</translation>
    </message>
    <message>
        <source>The connection ended before the server answered.</source>
        <translation>Die Verbindung endete, bevor der Server geantwortet hat.</translation>
    </message>
    <message>
        <source>The server answered with another user&apos;s profile than the one that was asked for.</source>
        <translation>Der Server hat mit dem Profil eines anderen Benutzers geantwortet als dem, nach dem gefragt wurde.</translation>
    </message>
    <message>
        <source>The profile has no user id, so there is nothing to address the change to.</source>
        <translation>Das Profil hat keine Benutzernummer, deshalb lässt sich die Änderung nicht adressieren.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is longer than 16 MiB and was cut off.</source>
        <translation>Die Antwort des Servers ist länger als 16 MiB und wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Revert %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>More than %1 characters, too many for this editor: kept unless you write a new text.</source>
        <translation>Mehr als %1 Zeichen, zu viele für diesen Editor: Sie bleiben, wenn Sie keinen neuen Text schreiben.</translation>
    </message>
    <message>
        <source>changed on the server to %1; yours is kept until you choose</source>
        <translation>auf dem Server geändert zu %1; Ihr Wert bleibt, bis Sie wählen</translation>
    </message>
    <message>
        <source>changed on the server to %1; shown when you leave the field</source>
        <translation>auf dem Server geändert zu %1; wird gezeigt, wenn Sie das Feld verlassen</translation>
    </message>
    <message>
        <source>was a text too long to be shown</source>
        <translation>war ein Text, der zu lang zum Anzeigen ist</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>that a value has changed, how it differs</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>restored, not saved yet · %1</source>
        <comment>what the value was</comment>
        <translation>wiederhergestellt, noch nicht gespeichert · %1</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>was %1 · %2</source>
        <comment>value, how it differs</comment>
        <translation>war %1 · %2</translation>
    </message>
    <message>
        <source>turned on: %1</source>
        <translation>eingeschaltet: %1</translation>
    </message>
    <message>
        <source>turned off: %1</source>
        <translation>ausgeschaltet: %1</translation>
    </message>
    <message>
        <source>turned on: %1 · turned off: %2</source>
        <translation>eingeschaltet: %1 · ausgeschaltet: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>all off</source>
        <translation>alle aus</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>looks the same, in another Unicode spelling</source>
        <comment>of two texts</comment>
        <translation>sieht gleich aus, in anderer Unicode-Schreibweise</translation>
    </message>
    <message>
        <source>looks the same, with another kind of space</source>
        <comment>of two texts</comment>
        <translation>sieht gleich aus, mit einem anderen Leerzeichen</translation>
    </message>
    <message>
        <source>looks the same, with another kind of hyphen</source>
        <comment>of two texts</comment>
        <translation>sieht gleich aus, mit einem anderen Bindestrich</translation>
    </message>
    <message>
        <source>looks the same, with other characters that look alike</source>
        <comment>of two texts</comment>
        <translation>sieht gleich aus, mit anderen ähnlichen Zeichen</translation>
    </message>
    <message>
        <source>looks the same, and differs beyond what is shown</source>
        <comment>of two texts</comment>
        <translation>sieht gleich aus und unterscheidet sich außerhalb des Gezeigten</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Save changes</source>
        <translation>Änderun&amp;gen speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>on the button that saves</comment>
        <translation>Speichert…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Revert all</source>
        <translation>A&amp;lle zurücksetzen</translation>
    </message>
    <message>
        <source>Revie&amp;w…</source>
        <translation>&amp;Prüfen…</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Änderungen prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved change(s)</source>
        <translation>
            <numerusform>%Ln nicht gespeicherte Änderung</numerusform>
            <numerusform>%Ln nicht gespeicherte Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking what was saved…</source>
        <translation>Prüft, was gespeichert wurde…</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Wartet auf den Server…</translation>
    </message>
    <message numerus="yes">
        <source>Saving %Ln change(s)…</source>
        <translation>
            <numerusform>Speichert %Ln Änderung…</numerusform>
            <numerusform>Speichert %Ln Änderungen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeldTyping</name>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>What you typed after the sign-in had appeared is in the field “%1”, where it can be read. It is not kept on this computer before you say so.</source>
        <comment>label of a field</comment>
        <translation>Was Sie nach dem Erscheinen der Anmeldung eingegeben haben, steht lesbar im Feld „%1“. Es wird auf diesem Computer nicht aufbewahrt, bevor Sie zustimmen.</translation>
    </message>
</context>
<context>
    <name>HostChip</name>
    <message>
        <source>Server and account</source>
        <translation>Server und Konto</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>it would be too large to be read again</source>
        <translation>sie wäre zu groß, um wieder gelesen zu werden</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. It is left as it is, and nothing is kept there before it can be read.</source>
        <translation>%1 konnte nicht gelesen werden: %2. Es bleibt, wie es ist, und nichts wird dort aufbewahrt, bevor es gelesen werden kann.</translation>
    </message>
    <message>
        <source>it is a link to elsewhere</source>
        <translation>es ist eine Verknüpfung nach anderswo</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>it holds no JSON object</source>
        <translation>sie enthält kein JSON-Objekt</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the editor. It is left as it is, and nothing is kept there by this version.</source>
        <translation>%1 wurde von einer neueren Version des Editors geschrieben. Es bleibt, wie es ist, und diese Version bewahrt dort nichts auf.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. It was set aside as %3.</source>
        <translation>%1 konnte nicht gelesen werden: %2. Es wurde als %3 beiseitegelegt.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <extracomment>Every language but English has the English word behind its own, for somebody who has chosen one that they cannot read: &quot;Sprache (Language)&quot;</extracomment>
        <translation>&amp;Sprache (Language)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Wie das System</translation>
    </message>
</context>
<context>
    <name>LeaveGuard</name>
    <message>
        <source>The editor quits as soon as the changes are saved.</source>
        <translation>Der Editor wird beendet, sobald die Änderungen gespeichert sind.</translation>
    </message>
    <message>
        <source>The window closes as soon as the changes are saved.</source>
        <translation>Das Fenster wird geschlossen, sobald die Änderungen gespeichert sind.</translation>
    </message>
    <message>
        <source>Save the changes before quitting?</source>
        <translation>Änderungen vor dem Beenden speichern?</translation>
    </message>
    <message>
        <source>Save the changes before closing the window?</source>
        <translation>Änderungen vor dem Schließen des Fensters speichern?</translation>
    </message>
    <message>
        <source>Quitting discards the unsaved changes.</source>
        <translation>Beim Beenden gehen die nicht gespeicherten Änderungen verloren.</translation>
    </message>
    <message>
        <source>Closing the window discards the unsaved changes.</source>
        <translation>Beim Schließen des Fensters gehen die nicht gespeicherten Änderungen verloren.</translation>
    </message>
    <message>
        <source>Changed and not saved: %1.</source>
        <translation>Geändert und nicht gespeichert: %1.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>The changes are still being saved.</source>
        <translation>Die Änderungen werden noch gespeichert.</translation>
    </message>
    <message>
        <source>Whoever quits now does not see whether the server took them.</source>
        <translation>Wer jetzt beendet, sieht nicht, ob der Server sie angenommen hat.</translation>
    </message>
    <message>
        <source>Whoever closes now does not see whether the server took them.</source>
        <translation>Wer jetzt schließt, sieht nicht, ob der Server sie angenommen hat.</translation>
    </message>
    <message>
        <source>&amp;Quit without waiting</source>
        <translation>Beenden, &amp;ohne zu warten</translation>
    </message>
    <message>
        <source>&amp;Close without waiting</source>
        <translation>&amp;Schließen, ohne zu warten</translation>
    </message>
    <message>
        <source>Unsaved changes of other accounts could not be written to the disk: they are lost when the editor is closed.</source>
        <translation>Nicht gespeicherte Änderungen anderer Konten konnten nicht auf die Festplatte geschrieben werden: Sie gehen verloren, wenn der Editor geschlossen wird.</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation>&amp;Bleiben</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Konto &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>&amp;Network…</source>
        <translation>N&amp;etzwerk…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>Revie&amp;w changes…</source>
        <translation>Änderungen &amp;prüfen…</translation>
    </message>
    <message>
        <source>Re&amp;vert all</source>
        <translation>Alle &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Requests…</source>
        <translation>&amp;Anfragen…</translation>
    </message>
    <message>
        <source>&amp;Testing…</source>
        <translation>&amp;Testen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Checklist…</source>
        <translation>&amp;Checkliste…</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Problem melden…</translation>
    </message>
    <message>
        <source>&amp;About Profile Editor</source>
        <translation>Über Profile &amp;Editor</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <comment>disabled, while there is nothing</comment>
        <translation>Zurü&amp;ckholen</translation>
    </message>
    <message>
        <source>U&amp;ndo the last save…</source>
        <translation>&amp;Letztes Speichern rückgängig machen…</translation>
    </message>
    <message>
        <source>&amp;Bring back the discarded changes</source>
        <translation>&amp;Verworfene Änderungen zurückholen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>A&amp;usschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>About Profile Editor</source>
        <translation>Über Profile Editor</translation>
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
        <translation>Bearbeitet das Profil eines Edge-Impulse-Kontos und sendet genau das, was geändert wurde.

Lizenz: Apache License 2.0
Qt %1: GNU Lesser General Public License 3, dynamisch gebunden
QtKeychain: Modified BSD License
Zeitzonenkennungen: tz database, gemeinfrei
Namen von Zonen und Ländern: Unicode CLDR, Unicode License 3
Orte: GeoNames, Creative Commons Attribution 4.0
Flughäfen: airport-data-js, Creative Commons Attribution 4.0
Abkürzungen: @vvo/tzdb, MIT License
Küstenlinie: Natural Earth, gemeinfrei; world-atlas, ISC License

%2</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>&amp;Details</source>
        <translation>De&amp;tails</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Try again in %1 s</source>
        <translation>Erneut versuchen in %1 s</translation>
    </message>
    <message>
        <source>Try again in %1:%2</source>
        <comment>minutes and seconds</comment>
        <translation>Erneut versuchen in %1:%2</translation>
    </message>
    <message>
        <source>Try again in %1:%2:%3</source>
        <comment>hours, minutes and seconds</comment>
        <translation>Erneut versuchen in %1:%2:%3</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Connect as the &amp;system does</source>
        <translation>&amp;Verbinden wie das System</translation>
    </message>
    <message>
        <source>Connect &amp;without a proxy</source>
        <translation>&amp;Ohne Proxy verbinden</translation>
    </message>
    <message>
        <source>Connect through this &amp;proxy:</source>
        <translation>Ü&amp;ber diesen Proxy verbinden:</translation>
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
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Name or address</source>
        <translation>&amp;Name oder Adresse</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;User name, if it wants a login</source>
        <translation>Benut&amp;zername, falls er eine Anmeldung verlangt</translation>
    </message>
    <message>
        <source>Passwor&amp;d</source>
        <translation>Pa&amp;sswort</translation>
    </message>
    <message>
        <source>Cer&amp;tificate authority to trust as well</source>
        <translation>Zusätz&amp;lich vertraute Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>a file in PEM or DER format; none</source>
        <translation>eine Datei im Format PEM oder DER; keine</translation>
    </message>
    <message>
        <source>Certificate of &amp;yours, for servers that want one</source>
        <translation>E&amp;igenes Zertifikat, für Server, die eines verlangen</translation>
    </message>
    <message>
        <source>Br&amp;owse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Browse for your certificate</source>
        <translation>Nach dem eigenen Zertifikat suchen</translation>
    </message>
    <message>
        <source>a file in PEM or PKCS#12 format, with the key; none</source>
        <translation>eine Datei im Format PEM oder PKCS#12, mit dem Schlüssel; keine</translation>
    </message>
    <message>
        <source>Password of that &amp;file, if it has one</source>
        <translation>Passwort dieser Datei, &amp;falls sie eines hat</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>Certificate of yours</source>
        <translation>Eigenes Zertifikat</translation>
    </message>
    <message>
        <source>Certificates with a key (*.pem *.p12 *.pfx)</source>
        <translation>Zertifikate mit Schlüssel (*.pem *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>T&amp;esten</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>NetworkLoss</name>
    <message>
        <source>The proxy and the certificate authority that you may have chosen are not known any more.</source>
        <translation>Der Proxy und die Zertifizierungsstelle, die Sie vielleicht gewählt haben, sind nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>%1 Nothing is sent before you choose how to go on; unsaved changes are kept.</source>
        <comment>why</comment>
        <translation>%1 Es wird nichts gesendet, bevor Sie wählen, wie es weitergeht; nicht gespeicherte Änderungen bleiben aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Network settings…</source>
        <translation>&amp;Netzwerkeinstellungen…</translation>
    </message>
    <message>
        <source>&amp;Go on without</source>
        <translation>&amp;Ohne sie weiter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>NetworkPresenter</name>
    <message>
        <source>Asking %1…</source>
        <comment>server</comment>
        <translation>%1 wird gefragt…</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Enter the name of the proxy, or choose another way to connect.</source>
        <translation>Geben Sie den Namen des Proxys ein, oder wählen Sie eine andere Art der Verbindung.</translation>
    </message>
    <message>
        <source>Enter the port of the proxy, a number from 1 to 65535.</source>
        <translation>Geben Sie den Port des Proxys ein, eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>“%1” is no name of a proxy. Enter its name or address alone, without “http://” and without the port.</source>
        <translation>„%1“ ist kein Name eines Proxys. Geben Sie nur seinen Namen oder seine Adresse ein, ohne „http://“ und ohne den Port.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file with a certificate in PEM or DER format.</source>
        <translation>%1 ist keine Datei. Wählen Sie eine Datei mit einem Zertifikat im Format PEM oder DER.</translation>
    </message>
    <message>
        <source>The certificate file %1 could not be read: %2.</source>
        <translation>Die Zertifikatsdatei %1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate. Choose a file in PEM or DER format.</source>
        <translation>Die Datei %1 enthält kein Zertifikat. Wählen Sie eine Datei im Format PEM oder DER.</translation>
    </message>
</context>
<context>
    <name>NetworkStore</name>
    <message>
        <source>it holds no network settings</source>
        <translation>sie enthält keine Netzwerkeinstellungen</translation>
    </message>
    <message>
        <source>Their file was set aside at an earlier start, since it could not be read.</source>
        <translation>Ihre Datei wurde bei einem früheren Start beiseitegelegt, weil sie nicht gelesen werden konnte.</translation>
    </message>
    <message>
        <source>The password of the proxy could not be read. %1</source>
        <comment>reason</comment>
        <translation>Das Passwort des Proxys konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>The old password of the proxy is still in the keychain: it could not be taken out. %1</source>
        <comment>reason</comment>
        <translation>Das alte Passwort des Proxys ist noch im Schlüsselbund: Es ließ sich nicht herausnehmen. %1</translation>
    </message>
    <message>
        <source>The proxy&apos;s password is kept only for this session. %1</source>
        <comment>reason</comment>
        <translation>Das Passwort des Proxys wird nur für diese Sitzung aufbewahrt. %1</translation>
    </message>
    <message>
        <source>The password of your certificate is kept only for this session. %1</source>
        <comment>reason</comment>
        <translation>Das Passwort Ihres Zertifikats wird nur für diese Sitzung aufbewahrt. %1</translation>
    </message>
</context>
<context>
    <name>OfflinePresenter</name>
    <message>
        <source>%1 You see the profile as it was on %2. What you change is kept on this computer until it can be saved.</source>
        <comment>what is wrong, day and time</comment>
        <translation>%1 Sie sehen das Profil, wie es am %2 war. Was Sie ändern, wird auf diesem Computer aufbewahrt, bis es gespeichert werden kann.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Netzwerk…</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Netzwerkeinstellungen</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Anderes Konto</translation>
    </message>
    <message>
        <source>The server answers again.</source>
        <translation>Der Server antwortet wieder.</translation>
    </message>
    <message numerus="yes">
        <source>The server answers again. Your %Ln change(s) are not saved yet: look them over, and save them.</source>
        <translation>
            <numerusform>Der Server antwortet wieder. Ihre Änderung ist noch nicht gespeichert: Sehen Sie sie durch, und speichern Sie sie.</numerusform>
            <numerusform>Der Server antwortet wieder. Ihre %Ln Änderungen sind noch nicht gespeichert: Sehen Sie sie durch, und speichern Sie sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldFiles</name>
    <message>
        <source>it holds no list of accounts</source>
        <translation>sie enthält keine Liste von Konten</translation>
    </message>
    <message>
        <source>Sign in again to add your accounts anew.</source>
        <translation>Melden Sie sich erneut an, um Ihre Konten neu hinzuzufügen.</translation>
    </message>
    <message>
        <source>The account %1 could not be moved to %2, and is missing in the menu. The next start tries again.</source>
        <comment>person on host, path of a file</comment>
        <translation>Das Konto %1 konnte nicht nach %2 verschoben werden und fehlt im Menü. Der nächste Start versucht es erneut.</translation>
    </message>
    <message>
        <source>%1 could not be moved to %2: %3. What it keeps is not used; the next start tries again.</source>
        <comment>paths of files, reason</comment>
        <translation>%1 konnte nicht nach %2 verschoben werden: %3. Was darin steht, wird nicht verwendet; der nächste Start versucht es erneut.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Try the editor with a simulated Studio on this computer.</source>
        <translation>Den Editor mit einem simulierten Studio auf diesem Computer ausprobieren.</translation>
    </message>
    <message>
        <source>With --demo: what goes wrong there from the start, one scenario or two with a comma between them; see --list-scenarios.</source>
        <translation>Mit --demo: was dort von Anfang an schiefgeht, ein Szenario oder zwei mit einem Komma dazwischen; siehe --list-scenarios.</translation>
    </message>
    <message>
        <source>With --demo: the profile to begin with; see --list-profiles.</source>
        <translation>Mit --demo: das Profil für den Anfang; siehe --list-profiles.</translation>
    </message>
    <message>
        <source>With --demo: the port that the simulated Studio listens on; 0 takes a free one.</source>
        <translation>Mit --demo: der Port, auf dem das simulierte Studio lauscht; 0 nimmt einen freien.</translation>
    </message>
    <message>
        <source>List what --scenario takes, and leave.</source>
        <translation>Auflisten, was --scenario annimmt, und beenden.</translation>
    </message>
    <message>
        <source>List what --profile takes, and leave.</source>
        <translation>Auflisten, was --profile annimmt, und beenden.</translation>
    </message>
    <message>
        <source>The Studio to use: a host name or an https:// address (default: EI_HOST, or edgeimpulse.com).</source>
        <translation>Das zu verwendende Studio: ein Servername oder eine https://-Adresse (Vorgabe: EI_HOST oder edgeimpulse.com).</translation>
    </message>
    <message>
        <source>The id of the user to edit (default: yourself).</source>
        <translation>Die Nummer des Benutzers, der bearbeitet wird (Vorgabe: Sie selbst).</translation>
    </message>
    <message>
        <source>Read the JWT token from FILE; - is standard input (default: EI_JWT_TOKEN).</source>
        <translation>Das JWT-Token aus FILE lesen; - ist die Standardeingabe (Vorgabe: EI_JWT_TOKEN).</translation>
    </message>
    <message>
        <source>Leave after first-paint or loaded; for tests and measurements.</source>
        <translation>Nach first-paint oder loaded beenden; für Tests und Messungen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>The option --%1 is not known; --help lists all.</source>
        <translation>Die Option --%1 ist nicht bekannt; --help listet alle auf.</translation>
    </message>
    <message>
        <source>One of the options is not known; --help lists all.</source>
        <translation>Eine der Optionen ist nicht bekannt; --help listet alle auf.</translation>
    </message>
    <message>
        <source>Argument %1 belongs to no option; --help lists all. A token is never an argument, which every program on this computer can read: use --token-file or EI_JWT_TOKEN.</source>
        <translation>Argument %1 gehört zu keiner Option; --help listet alle auf. Ein Token ist nie ein Argument, das jedes Programm auf diesem Computer lesen kann: Verwenden Sie --token-file oder EI_JWT_TOKEN.</translation>
    </message>
    <message>
        <source>--demo brings its own server, user and token; it goes with none of --host, --user, --token-file.</source>
        <translation>--demo bringt eigenen Server, Benutzer und Token mit; es verträgt sich nicht mit --host, --user und --token-file.</translation>
    </message>
    <message>
        <source>--scenario, --profile and --port are about the simulated Studio; they go with --demo only.</source>
        <translation>--scenario, --profile und --port betreffen das simulierte Studio; sie gehen nur mit --demo.</translation>
    </message>
    <message>
        <source>--scenario takes a name that --list-scenarios lists, such as refuse.</source>
        <translation>--scenario nimmt einen Namen, den --list-scenarios auflistet, etwa refuse.</translation>
    </message>
    <message>
        <source>--profile takes a name that --list-profiles lists, such as suspended.</source>
        <translation>--profile nimmt einen Namen, den --list-profiles auflistet, etwa suspended.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port nimmt eine Zahl von 0 bis 65535.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <comment>--host or EI_HOST, why</comment>
        <translation>%1 ist nicht verwendbar: %2</translation>
    </message>
    <message>
        <source>--user takes the number of a user, such as 42.</source>
        <translation>--user nimmt die Nummer eines Benutzers, etwa 42.</translation>
    </message>
    <message>
        <source>The token cannot be used: %1</source>
        <translation>Das Token ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>--exit-after takes first-paint or loaded.</source>
        <translation>--exit-after nimmt first-paint oder loaded.</translation>
    </message>
    <message>
        <source>Edits your Edge Impulse profile.</source>
        <translation>Bearbeitet Ihr Edge-Impulse-Profil.</translation>
    </message>
</context>
<context>
    <name>OtherEditor</name>
    <message>
        <source>Between the next save&apos;s read and its update</source>
        <translation>Zwischen dem Lesen und dem Ändern des nächsten Speicherns</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Change on the server</source>
        <translation>Auf dem Server ändern</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Changed by another editor</source>
        <translation>Von einem anderen Editor geändert</translation>
    </message>
    <message>
        <source>those that are on, with commas between them; none</source>
        <translation>die eingeschalteten, durch Kommas getrennt; keine</translation>
    </message>
</context>
<context>
    <name>OtherWindow</name>
    <message>
        <source>%1 is open in another window, which comes to the front.</source>
        <comment>person on host</comment>
        <translation>%1 ist in einem anderen Fenster geöffnet, das nach vorn kommt.</translation>
    </message>
    <message>
        <source>%1 is open in another window, which does not answer.</source>
        <comment>person on host</comment>
        <translation>%1 ist in einem anderen Fenster geöffnet, das nicht antwortet.</translation>
    </message>
    <message>
        <source>%1 is open on the computer %2, since %3.</source>
        <comment>person on host, name of a computer, time</comment>
        <translation>%1 ist auf dem Computer %2 geöffnet, seit %3.</translation>
    </message>
    <message>
        <source>If an editor is still at work there, close that first: of two, the one that keeps its changes last wins. If there is none any more, open the account here: nothing is lost.</source>
        <translation>Falls dort noch ein Editor arbeitet, schließen Sie ihn zuerst: Von zweien gewinnt der, der seine Änderungen zuletzt aufbewahrt. Gibt es keinen mehr, öffnen Sie das Konto hier: Nichts geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Open here anyway</source>
        <translation>&amp;Trotzdem hier öffnen</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Lassen</translation>
    </message>
    <message>
        <source>%1 Reload asks again.</source>
        <comment>sentence</comment>
        <translation>%1 „Neu laden“ fragt erneut.</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Dieses Konto</translation>
    </message>
</context>
<context>
    <name>OwnCertificate</name>
    <message>
        <source>%1 is not a file. Choose a file with your certificate in PEM or PKCS#12 format.</source>
        <translation>%1 ist keine Datei. Wählen Sie eine Datei mit Ihrem Zertifikat im Format PEM oder PKCS#12.</translation>
    </message>
    <message>
        <source>The file with your certificate, %1, could not be read: %2.</source>
        <translation>Die Datei mit Ihrem Zertifikat, %1, konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate. Choose a file in PEM or PKCS#12 format.</source>
        <translation>Die Datei %1 enthält kein Zertifikat. Wählen Sie eine Datei im Format PEM oder PKCS#12.</translation>
    </message>
    <message>
        <source>The key of your certificate could not be read from %1: the password is not that of the file, or there is no key in it.</source>
        <translation>Der Schlüssel Ihres Zertifikats konnte nicht aus %1 gelesen werden: Das Passwort ist nicht das der Datei, oder es ist kein Schlüssel darin.</translation>
    </message>
</context>
<context>
    <name>PlayOptions</name>
    <message>
        <source>Sign-in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>The first call that meets it</source>
        <translation>Der erste Aufruf, den es trifft</translation>
    </message>
    <message>
        <source>How many calls meet it</source>
        <translation>Wie viele Aufrufe es trifft</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Delay of the answers</source>
        <translation>Verzögerung der Antworten</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>From call</source>
        <translation>Ab Aufruf</translation>
    </message>
</context>
<context>
    <name>PlayedCard</name>
    <message>
        <source>Cut the network</source>
        <translation>Netz trennen</translation>
    </message>
    <message>
        <source>Be slow</source>
        <translation>Langsam sein</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Profiles, scenario and clock as at the start</source>
        <translation>Profile, Szenario und Uhr wie am Anfang</translation>
    </message>
    <message>
        <source>What the simulated Studio plays</source>
        <translation>Was das simulierte Studio spielt</translation>
    </message>
    <message>
        <source>To see: %1</source>
        <translation>Zu sehen: %1</translation>
    </message>
</context>
<context>
    <name>ProfileField</name>
    <message>
        <source>Last opened first</source>
        <translation>Zuletzt geöffnete zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Last joined first</source>
        <translation>Zuletzt beigetretene zuerst</translation>
    </message>
    <message>
        <source>First joined first</source>
        <translation>Zuerst beigetretene zuerst</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>Name, A bis Z</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>Name, Z bis A</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Berufsbezeichnung</translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation>Be&amp;rufsbezeichnung</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Project order</source>
        <translation>Projektreihenfolge</translation>
    </message>
    <message>
        <source>&amp;Project order</source>
        <translation>Pr&amp;ojektreihenfolge</translation>
    </message>
    <message>
        <source>The order of your project list in Studio</source>
        <translation>Die Reihenfolge Ihrer Projektliste in Studio</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>E&amp;xperiments</source>
        <translation>&amp;Experimente</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>changed on the server</source>
        <translation>auf dem Server geändert</translation>
    </message>
</context>
<context>
    <name>ProfileLoader</name>
    <message>
        <source>Asked for user %1, answered with user %2.</source>
        <translation>Nach Benutzer %1 gefragt, mit Benutzer %2 geantwortet.</translation>
    </message>
    <message>
        <source>Asked for user %1, answered with a profile without an id.</source>
        <translation>Nach Benutzer %1 gefragt, mit einem Profil ohne Nummer geantwortet.</translation>
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
        <translation>&amp;Als HTML speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown…</source>
        <translation>Als Markdown &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Picture of the window</source>
        <translation>Bild des Fensters</translation>
    </message>
    <message>
        <source>&amp;What happened, and what did you expect?</source>
        <translation>&amp;Was ist geschehen, und was haben Sie erwartet?</translation>
    </message>
    <message>
        <source>What happened, and what did you expect?</source>
        <translation>Was ist geschehen, und was haben Sie erwartet?</translation>
    </message>
    <message>
        <source>&amp;Preview, without the picture</source>
        <translation>&amp;Vorschau, ohne das Bild</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The report is being put together…</source>
        <translation>Der Bericht wird zusammengestellt…</translation>
    </message>
    <message>
        <source>Tokens, passwords and codes are masked. Names, e-mail addresses and what you changed are in it: look it over before you pass it on.</source>
        <translation>Token, Passwörter und Codes sind unkenntlich gemacht. Namen, E-Mail-Adressen und das, was Sie geändert haben, stehen darin: Sehen Sie den Bericht durch, bevor Sie ihn weitergeben.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Der Bericht ist gespeichert.</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>Der Bericht konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>ReportFacts</name>
    <message>
        <source>none</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 proxy %2, without a login</source>
        <comment>kind, name</comment>
        <translation>Proxy %2 (%1), ohne Anmeldung</translation>
    </message>
    <message>
        <source>%1 proxy %2, with a login</source>
        <comment>kind, name</comment>
        <translation>Proxy %2 (%1), mit Anmeldung</translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>as the environment has it, in %1</source>
        <comment>variable</comment>
        <translation>wie die Umgebung, in %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
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
        <translation>%1, erstellt mit %2</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Arbeitsumgebung</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Platform of Qt</source>
        <translation>Qt-Plattform</translation>
    </message>
    <message>
        <source>Style of Qt</source>
        <translation>Qt-Stil</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Zeitzonen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Profile of an earlier moment is shown</source>
        <translation>Früherer Stand des Profils wird gezeigt</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificate authority of one’s own</source>
        <translation>Eigene Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificate of one’s own</source>
        <translation>Eigenes Zertifikat</translation>
    </message>
    <message>
        <source>Long bodies are kept</source>
        <translation>Lange Inhalte werden aufbewahrt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>%1, shown dark</source>
        <comment>setting</comment>
        <translation>%1, dunkel dargestellt</translation>
    </message>
    <message>
        <source>%1, shown light</source>
        <comment>setting</comment>
        <translation>%1, hell dargestellt</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>%1 × %2 at %3 %</source>
        <comment>width, height, scale</comment>
        <translation>%1 × %2 bei %3 %</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
</context>
<context>
    <name>RequestsTable</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>RequestsWindow</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Als &amp;cURL kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Export as HAR…</source>
        <translation>Als &amp;HAR exportieren…</translation>
    </message>
    <message>
        <source>Requests — Profile Editor</source>
        <translation>Anfragen — Profile Editor</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Anfragen filtern</translation>
    </message>
    <message>
        <source>Filter: path, method, status, outcome</source>
        <translation>Filter: Pfad, Methode, Status, Ergebnis</translation>
    </message>
    <message>
        <source>Keeps the selected requests when the others are cleared, filtered or too many</source>
        <translation>Behält die ausgewählten Anfragen, wenn die anderen gelöscht oder gefiltert werden oder zu viele sind</translation>
    </message>
    <message>
        <source>A line for bash; the token is $EI_JWT_TOKEN</source>
        <translation>Eine Zeile für bash; das Token ist $EI_JWT_TOKEN</translation>
    </message>
    <message>
        <source>The selected calls, or all that the filter shows</source>
        <translation>Die ausgewählten Aufrufe oder alle, die der Filter zeigt</translation>
    </message>
    <message>
        <source>&amp;Keep long bodies</source>
        <translation>Lange &amp;Inhalte aufbewahren</translation>
    </message>
    <message>
        <source>From now on, up to 4 MiB of each instead of 64 KiB</source>
        <translation>Von jetzt an bis zu 4 MiB von jedem statt 64 KiB</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Lö&amp;sen</translation>
    </message>
    <message>
        <source>There is no room for one more pinned request. Unpin another one first.</source>
        <translation>Für eine weitere angeheftete Anfrage ist kein Platz. Lösen Sie zuerst eine andere.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as HAR</source>
        <translation>Als HAR exportieren</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>HTTP-Archive (*.har)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exportiert.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>turned on</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>%1: turned on %2</source>
        <comment>field, choices</comment>
        <translation>%1: eingeschaltet %2</translation>
    </message>
    <message>
        <source>turned off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>%1: turned off %2</source>
        <comment>field, choices</comment>
        <translation>%1: ausgeschaltet %2</translation>
    </message>
    <message>
        <source>%1 was %2</source>
        <comment>field, value</comment>
        <translation>%1 war %2</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <comment>field, value</comment>
        <translation>%1 ist jetzt %2</translation>
    </message>
    <message>
        <source>was</source>
        <comment>before a value</comment>
        <translation>war</translation>
    </message>
    <message>
        <source>now</source>
        <comment>before a value</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Show it in &amp;Requests when it is sent</source>
        <translation>&amp;Nach dem Senden in den Anfragen zeigen</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Änderungen prüfen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message numerus="yes">
        <source>%1… and %Ln more character(s)</source>
        <comment>start of a text</comment>
        <translation>
            <numerusform>%1… und %Ln weiteres Zeichen</numerusform>
            <numerusform>%1… und %Ln weitere Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Inhalt der Anfrage</translation>
    </message>
</context>
<context>
    <name>SaveDialogs</name>
    <message>
        <source>Reverted:</source>
        <translation>Zurückgesetzt:</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The update of %1 that was sent before may still arrive; it is looked for.</source>
        <translation>Die zuvor gesendete Änderung von %1 kann noch ankommen; danach wird weiter gesucht.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring back the reverted changes</source>
        <translation>Die zurückgesetzten Änderungen zurückholen</translation>
    </message>
</context>
<context>
    <name>SaveReport</name>
    <message>
        <source>%1: the server ignored the change and still has %2.</source>
        <translation>%1: Der Server hat die Änderung ignoriert und hat weiterhin %2.</translation>
    </message>
    <message>
        <source>%1: saved as %2; the server removed a trailing space.</source>
        <translation>%1: als %2 gespeichert; der Server hat ein Leerzeichen am Ende entfernt.</translation>
    </message>
    <message>
        <source>%1: saved as %2; the server removed space at the ends.</source>
        <translation>%1: als %2 gespeichert; der Server hat Leerraum an den Enden entfernt.</translation>
    </message>
    <message>
        <source>%1: saved as %2 (%3).</source>
        <comment>field, value, how it differs from what was sent</comment>
        <translation>%1: als %2 gespeichert (%3).</translation>
    </message>
    <message>
        <source>%1: not saved as it was sent; by the server %2.</source>
        <comment>field, what was turned on and off</comment>
        <translation>%1: nicht so gespeichert, wie es gesendet wurde; vom Server %2.</translation>
    </message>
    <message>
        <source>%1: saved as %2, not as %3.</source>
        <translation>%1: als %2 gespeichert, nicht als %3.</translation>
    </message>
    <message>
        <source>The server accepted the change, but the profile could not be read again to show it: reload.</source>
        <translation>Der Server hat die Änderung angenommen, aber das Profil konnte danach nicht gelesen werden: Laden Sie es neu.</translation>
    </message>
    <message>
        <source>An earlier update of %1 arrived late, in place of what was saved since. That is an unsaved change again: save it once more.</source>
        <translation>Eine frühere Änderung von %1 ist spät angekommen, anstelle des seither Gespeicherten. Dieses ist wieder eine nicht gespeicherte Änderung: Speichern Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile, and taken over: %1.</source>
        <translation>Inzwischen auf dem Server geändert und übernommen: %1.</translation>
    </message>
    <message>
        <source>%1 An update of %2 that was sent before may still arrive; it is looked for.</source>
        <comment>what is wrong, fields</comment>
        <translation>%1 Eine zuvor gesendete Änderung von %2 kann noch ankommen; danach wird weiter gesucht.</translation>
    </message>
    <message>
        <source>Saved:</source>
        <translation>Gespeichert:</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Only partly saved:</source>
        <translation>Nur teilweise gespeichert:</translation>
    </message>
    <message>
        <source>%1 arrived, %2 did not so far and may still arrive.</source>
        <translation>%1 ist angekommen, %2 bisher nicht und kann noch ankommen.</translation>
    </message>
    <message>
        <source>%1 arrived, %2 did not and can be saved again.</source>
        <translation>%1 ist angekommen, %2 nicht und kann erneut gespeichert werden.</translation>
    </message>
    <message>
        <source>Restored from %1, and not saved yet: %2.</source>
        <comment>time, fields</comment>
        <translation>Wiederhergestellt vom %1 und noch nicht gespeichert: %2.</translation>
    </message>
    <message>
        <source>Restored from %1: %2. Whether the last update of %3 arrived is not known so far; it is looked for.</source>
        <comment>time, fields, fields</comment>
        <translation>Wiederhergestellt vom %1: %2. Ob die letzte Änderung von %3 angekommen ist, ist bisher nicht bekannt; danach wird weiter gesucht.</translation>
    </message>
</context>
<context>
    <name>SentenceLocale</name>
    <message>
        <source>en</source>
        <comment>The name of this translation&apos;s language, as in QLocale</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A date in a sentence, in the letters of QDate::toString: first without the year, then with it</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
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
        <translation>Geben Sie einen Server ein, etwa edgeimpulse.com.</translation>
    </message>
    <message>
        <source>“%1” is no server name. Enter a name such as edgeimpulse.com, or a whole address that starts with https://.</source>
        <translation>„%1“ ist kein Servername. Geben Sie einen Namen wie edgeimpulse.com ein oder eine ganze Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>“%1” is no valid address. Enter a name such as edgeimpulse.com, or a whole address that starts with https://.</source>
        <translation>„%1“ ist keine gültige Adresse. Geben Sie einen Namen wie edgeimpulse.com ein oder eine ganze Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Only https:// addresses can be used, not %1://.</source>
        <translation>Nur https://-Adressen sind verwendbar, nicht %1://.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password. Enter it without the part before the “@”.</source>
        <translation>Die Adresse darf keinen Benutzernamen und kein Passwort enthalten. Geben Sie sie ohne den Teil vor dem „@“ ein.</translation>
    </message>
    <message>
        <source>The address must end with its path. Enter it without the part after “?” or “#”.</source>
        <translation>Die Adresse muss mit ihrem Pfad enden. Geben Sie sie ohne den Teil nach „?“ oder „#“ ein.</translation>
    </message>
    <message>
        <source>http:// would send your token unprotected to %1. Enter its https:// address.</source>
        <translation>http:// würde Ihr Token ungeschützt an %1 senden. Geben Sie die https://-Adresse ein.</translation>
    </message>
</context>
<context>
    <name>SessionReport</name>
    <message>
        <source>not done</source>
        <comment>an item of the checklist</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>an item of the checklist</comment>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>an item of the checklist</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>pressed</source>
        <comment>a command</comment>
        <translation>gedrückt</translation>
    </message>
    <message>
        <source>said</source>
        <comment>a message</comment>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>What</source>
        <comment>command, message or state</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln entry(s) are gone.</source>
        <translation>
            <numerusform>Am Anfang fehlt %Ln Eintrag.</numerusform>
            <numerusform>Am Anfang fehlen %Ln Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier request(s) are left out.</source>
        <translation>
            <numerusform>%Ln frühere Anfrage ist weggelassen.</numerusform>
            <numerusform>%Ln frühere Anfragen sind weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>How to get there again</source>
        <translation>So kommt man wieder dorthin</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>What was pressed and said</source>
        <translation>Was gedrückt und gemeldet wurde</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Picture of the window</source>
        <translation>Bild des Fensters</translation>
    </message>
    <message>
        <source>The window of the editor</source>
        <translation>Das Fenster des Editors</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Profile Editor, report of %1</source>
        <comment>date and time</comment>
        <translation>Profile Editor, Bericht vom %1</translation>
    </message>
</context>
<context>
    <name>SessionWatch</name>
    <message>
        <source>Save: %1</source>
        <comment>name of a state</comment>
        <translation>Speichern: %1</translation>
    </message>
    <message>
        <source>Network settings set</source>
        <translation>Netzwerkeinstellungen festgelegt</translation>
    </message>
    <message>
        <source>%1: on</source>
        <comment>a box or a switch</comment>
        <translation>%1: ein</translation>
    </message>
    <message>
        <source>%1: off</source>
        <comment>a box or a switch</comment>
        <translation>%1: aus</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <comment>command, window</comment>
        <translation>%1 in „%2“</translation>
    </message>
    <message>
        <source>Window opened: %1</source>
        <comment>title</comment>
        <translation>Fenster geöffnet: %1</translation>
    </message>
    <message>
        <source>Window closed: %1</source>
        <comment>title</comment>
        <translation>Fenster geschlossen: %1</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Nichts ist geändert</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>fields</comment>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Account: %1, attempt: %2</source>
        <comment>names of states</comment>
        <translation>Konto: %1, Versuch: %2</translation>
    </message>
    <message>
        <source>Simulator: scenario %1, profile %2</source>
        <comment>names</comment>
        <translation>Simulator: Szenario %1, Profil %2</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The server accepted the sign-in, but its answer holds no token.</source>
        <translation>Der Server hat die Anmeldung angenommen, aber seine Antwort enthält kein Token.</translation>
    </message>
</context>
<context>
    <name>SignInAttempt</name>
    <message>
        <source>Use the password</source>
        <translation>Passwort verwenden</translation>
    </message>
    <message>
        <source>Use the token</source>
        <translation>Token verwenden</translation>
    </message>
    <message>
        <source>Password and Token are both filled in, and nothing was sent. Say which one is to sign you in; the other one is emptied.</source>
        <translation>Passwort und Token sind beide ausgefüllt, und es wurde nichts gesendet. Sagen Sie, womit Sie angemeldet werden; das andere wird geleert.</translation>
    </message>
    <message>
        <source>Sign in without it</source>
        <translation>Ohne ihn anmelden</translation>
    </message>
</context>
<context>
    <name>SignInEntry</name>
    <message>
        <source>Enter your e-mail address or user name, or a token.</source>
        <translation>Geben Sie Ihre E-Mail-Adresse oder Ihren Benutzernamen ein, oder ein Token.</translation>
    </message>
    <message>
        <source>An e-mail address has no blanks inside. Enter one address alone, without the text around it.</source>
        <translation>Eine E-Mail-Adresse hat keine Leerzeichen. Geben Sie nur eine Adresse ein, ohne den Text darum herum.</translation>
    </message>
    <message>
        <source>Enter your password, or a token.</source>
        <translation>Geben Sie Ihr Passwort ein, oder ein Token.</translation>
    </message>
    <message>
        <source>The password has a line break in it, which came with what was pasted and cannot be seen. Nothing was sent. Sign in without it, or paste the password again.</source>
        <translation>Das Passwort enthält einen Zeilenumbruch, der mit dem Eingefügten kam und nicht zu sehen ist. Es wurde nichts gesendet. Melden Sie sich ohne ihn an, oder fügen Sie das Passwort erneut ein.</translation>
    </message>
    <message>
        <source>A code from an authenticator app has digits only. Enter the code alone, without the text around it.</source>
        <translation>Ein Code aus einer Authentifizierungs-App hat nur Ziffern. Geben Sie nur den Code ein, ohne den Text darum herum.</translation>
    </message>
    <message>
        <source>Enter the code from your authenticator app.</source>
        <translation>Geben Sie den Code aus Ihrer Authentifizierungs-App ein.</translation>
    </message>
</context>
<context>
    <name>SignInFields</name>
    <message>
        <source>Se&amp;rver</source>
        <translation>S&amp;erver</translation>
    </message>
    <message>
        <source>E-mail or &amp;user name</source>
        <translation>E-Ma&amp;il oder Benutzername</translation>
    </message>
    <message>
        <source>Passw&amp;ord</source>
        <translation>Pa&amp;sswort</translation>
    </message>
    <message>
        <source>&amp;Authentication code</source>
        <translation>A&amp;uthentifizierungscode</translation>
    </message>
    <message>
        <source>Or, without a password, as with Google, GitHub or single sign-on:</source>
        <translation>Oder ohne Passwort, wie bei Google, GitHub oder Single Sign-on:</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>a JWT token of yours, used as it is</source>
        <translation>ein JWT-Token von Ihnen, wird unverändert verwendet</translation>
    </message>
    <message>
        <source>Signs in to %1</source>
        <comment>an address</comment>
        <translation>Meldet an bei %1</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>&amp;Import from the Edge Impulse CLI</source>
        <translation>Aus der Edge Impulse &amp;CLI übernehmen</translation>
    </message>
    <message>
        <source>Other wa&amp;ys…</source>
        <translation>Andere &amp;Wege…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>Sign in to Edge Impulse Studio</source>
        <translation>Bei Edge Impulse Studio anmelden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The server did not take this code. Enter the one that the app shows now.</source>
        <translation>Der Server nimmt diesen Code nicht an. Geben Sie den ein, den die App jetzt zeigt.</translation>
    </message>
    <message>
        <source>This account asks for the code from your authenticator app.</source>
        <translation>Dieses Konto verlangt den Code aus Ihrer Authentifizierungs-App.</translation>
    </message>
    <message>
        <source>This account signs in through the browser, which now opens %1. When you are signed in there, copy the token and paste it here: in the browser&apos;s developer tools it is the value of the cookie “jwt”.</source>
        <translation>Dieses Konto meldet sich über den Browser an, der jetzt %1 öffnet. Wenn Sie dort angemeldet sind, kopieren Sie das Token und fügen es hier ein: In den Entwicklerwerkzeugen des Browsers ist es der Wert des Cookies „jwt“.</translation>
    </message>
    <message>
        <source>This account signs in through the browser, but none could be started here. Open %1 in one yourself; the whole address is under Details. When you are signed in there, copy the token and paste it here: in the browser&apos;s developer tools it is the value of the cookie “jwt”.</source>
        <translation>Dieses Konto meldet sich über den Browser an, aber hier ließ sich keiner starten. Öffnen Sie %1 selbst in einem; die ganze Adresse steht unter „Details“. Wenn Sie dort angemeldet sind, kopieren Sie das Token und fügen es hier ein: In den Entwicklerwerkzeugen des Browsers ist es der Wert des Cookies „jwt“.</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Netzwerk…</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Netzwerkeinstellungen</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
</context>
<context>
    <name>SignInPresenter</name>
    <message>
        <source>The sign-in to %1 comes when this one is done with.</source>
        <comment>host</comment>
        <translation>Die Anmeldung bei %1 kommt, wenn diese erledigt ist.</translation>
    </message>
    <message>
        <source>The sign-in to %1 comes when this one is done with: %2</source>
        <comment>host, why</comment>
        <translation>Die Anmeldung bei %1 kommt, wenn diese erledigt ist: %2</translation>
    </message>
</context>
<context>
    <name>SignInRequest</name>
    <message>
        <source>The keychain has no token for %1 any more. Sign in again.</source>
        <translation>Der Schlüsselbund hat kein Token mehr für %1. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>You did not wait for the keychain, which has the token of %1. Sign in, or start the editor again to ask the keychain once more.</source>
        <translation>Sie haben nicht auf den Schlüsselbund gewartet, der das Token von %1 hat. Melden Sie sich an, oder starten Sie den Editor neu, um den Schlüsselbund noch einmal zu fragen.</translation>
    </message>
    <message numerus="yes">
        <source>Signed out. Your %Ln unsaved change(s) are kept, and there again when this account is opened.</source>
        <translation>
            <numerusform>Abgemeldet. Ihre nicht gespeicherte Änderung ist aufbewahrt und wieder da, wenn dieses Konto geöffnet wird.</numerusform>
            <numerusform>Abgemeldet. Ihre %Ln nicht gespeicherten Änderungen sind aufbewahrt und wieder da, wenn dieses Konto geöffnet wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not signed in any more. Sign in again to go on; your changes are kept, and nothing is sent before you save.</source>
        <translation>Sie sind nicht mehr angemeldet. Melden Sie sich erneut an, um weiterzuarbeiten; Ihre Änderungen sind aufbewahrt, und nichts wird gesendet, bevor Sie speichern.</translation>
    </message>
    <message>
        <source>The server says: “%1”. Sign in again to go on; your changes are kept, and nothing is sent before you save.</source>
        <translation>Der Server sagt: „%1“. Melden Sie sich erneut an, um weiterzuarbeiten; Ihre Änderungen sind aufbewahrt, und nichts wird gesendet, bevor Sie speichern.</translation>
    </message>
</context>
<context>
    <name>TestingPresenter</name>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Go to the https port</source>
        <translation>Zum https-Port gehen</translation>
    </message>
    <message>
        <source>Go back from https</source>
        <translation>Von https zurückgehen</translation>
    </message>
</context>
<context>
    <name>TestingWindow</name>
    <message>
        <source>Testing — Profile Editor</source>
        <translation>Testen — Profile Editor</translation>
    </message>
    <message>
        <source>&amp;Scenarios</source>
        <translation>S&amp;zenarien</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>&amp;Profile</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Search scenarios</source>
        <translation>Szenarien durchsuchen</translation>
    </message>
    <message>
        <source>Play the next one that I choose beside the present one</source>
        <translation>Das nächste, das ich wähle, neben dem jetzigen spielen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>Profile durchsuchen</translation>
    </message>
    <message>
        <source>All profiles start anew with the one that you choose, and it is loaded.</source>
        <translation>Alle Profile beginnen von vorn mit dem, das Sie wählen, und es wird geladen.</translation>
    </message>
    <message>
        <source>10 s later</source>
        <translation>10 s später</translation>
    </message>
    <message>
        <source>5 min later</source>
        <translation>5 min später</translation>
    </message>
    <message>
        <source>31 days later</source>
        <translation>31 Tage später</translation>
    </message>
    <message>
        <source>Another editor</source>
        <translation>Anderer Editor</translation>
    </message>
    <message>
        <source>Changes the open profile on the server, unchecked: the editor hears of it with its next read.</source>
        <translation>Ändert das geöffnete Profil auf dem Server, ungeprüft: Der Editor erfährt davon beim nächsten Lesen.</translation>
    </message>
    <message>
        <source>The simulator&apos;s clock</source>
        <translation>Die Uhr des Simulators</translation>
    </message>
    <message>
        <source>Waits of Retry-After end there, and tokens: they are good for 30 days, unless the profile is token-ends-soon.</source>
        <translation>Wartezeiten nach Retry-After enden dort, und Token: Sie gelten 30 Tage, außer beim Profil token-ends-soon.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message numerus="yes">
        <source>The start of %Ln character(s), too many to edit. All are kept, unless you change what you see.</source>
        <translation>
            <numerusform>Der Anfang von %Ln Zeichen, zu viel zum Bearbeiten. Es bleibt erhalten, wenn Sie nicht ändern, was Sie sehen.</numerusform>
            <numerusform>Der Anfang von %Ln Zeichen, zu viele zum Bearbeiten. Alle bleiben erhalten, wenn Sie nicht ändern, was Sie sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>TimeZoneEditor</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>In no table of time zones; it is kept as it is</source>
        <translation>In keiner Tabelle von Zeitzonen; sie bleibt, wie sie ist</translation>
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
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Clears the time zone</source>
        <translation>Leert die Zeitzone</translation>
    </message>
    <message>
        <source>Present value; in no table of time zones, it is kept as it is</source>
        <translation>Jetziger Wert; in keiner Tabelle von Zeitzonen, bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>Jetziger Wert</translation>
    </message>
    <message>
        <source>Present value, an old name of %1</source>
        <translation>Jetziger Wert, ein alter Name von %1</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
</context>
<context>
    <name>TimeZonePicker</name>
    <message>
        <source>Choose a time zone</source>
        <translation>Zeitzone wählen</translation>
    </message>
    <message>
        <source>Search time zones</source>
        <translation>Zeitzonen suchen</translation>
    </message>
    <message>
        <source>City, country, time zone or UTC offset</source>
        <translation>Stadt, Land, Zeitzone oder UTC-Abstand</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Zeitzonen</translation>
    </message>
    <message>
        <source>No time zone is at “%1” now.</source>
        <translation>Keine Zeitzone hat jetzt „%1“.</translation>
    </message>
    <message>
        <source>No city, country or time zone is called “%1”.</source>
        <translation>Keine Stadt, kein Land und keine Zeitzone heißt „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>results</comment>
        <extracomment>Read aloud: %1 is the number of results, %2 the row that Enter would take</extracomment>
        <translation>%1: %2</translation>
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
        <translation>keine Umstellung der Uhr seit %1</translation>
    </message>
    <message>
        <source>the clock does not change</source>
        <translation>die Uhr wird nicht umgestellt</translation>
    </message>
    <message>
        <source>Names of tz database %1, newest rule of %2; this computer’s version is not known</source>
        <extracomment>%1 is a version of the tz database, %2 a date</extracomment>
        <translation>Namen der tz database %1, neueste Regel von %2; die Version dieses Computers ist nicht bekannt</translation>
    </message>
    <message>
        <source>This computer’s rules: tz database %1 · names: %2, newest rule of %3</source>
        <extracomment>%1 and %2 are versions of the tz database, %3 is a date</extracomment>
        <translation>Regeln dieses Computers: tz database %1 · Namen: %2, neueste Regel von %3</translation>
    </message>
    <message>
        <source>this computer’s rules are of %1; this zone has changed since</source>
        <extracomment>%1 is a version of the tz database, such as 2025b</extracomment>
        <translation>die Regeln dieses Computers sind von %1; diese Zone hat sich seither geändert</translation>
    </message>
    <message>
        <source>summer time begins on %1</source>
        <translation>die Sommerzeit beginnt am %1</translation>
    </message>
    <message>
        <source>summer time ends on %1</source>
        <translation>die Sommerzeit endet am %1</translation>
    </message>
    <message>
        <source>the clock goes forward on %1</source>
        <translation>die Uhr wird am %1 vorgestellt</translation>
    </message>
    <message>
        <source>the clock goes back on %1</source>
        <translation>die Uhr wird am %1 zurückgestellt</translation>
    </message>
    <message>
        <source>no change of the clock until %1</source>
        <translation>keine Umstellung der Uhr bis %1</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>This is an API key of a project. Changing a profile takes a JWT token only: sign in with e-mail and password, or import the file of the Edge Impulse CLI.</source>
        <translation>Das ist ein API-Schlüssel eines Projekts. Ein Profil ändert nur ein JWT-Token: Melden Sie sich mit E-Mail und Passwort an, oder übernehmen Sie die Datei der Edge Impulse CLI.</translation>
    </message>
    <message>
        <source>This is a cookie. Changing a profile takes a JWT token only: paste just what stands between “jwt=” and the next semicolon, or sign in with e-mail and password.</source>
        <translation>Das ist ein Cookie. Ein Profil ändert nur ein JWT-Token: Fügen Sie nur ein, was zwischen „jwt=“ und dem nächsten Strichpunkt steht, oder melden Sie sich mit E-Mail und Passwort an.</translation>
    </message>
    <message>
        <source>This is an OAuth bearer token. Changing a profile takes a JWT token only: sign in with e-mail and password, or import the file of the Edge Impulse CLI.</source>
        <translation>Das ist ein OAuth-Bearer-Token. Ein Profil ändert nur ein JWT-Token: Melden Sie sich mit E-Mail und Passwort an, oder übernehmen Sie die Datei der Edge Impulse CLI.</translation>
    </message>
    <message>
        <source>Enter a token.</source>
        <translation>Geben Sie ein Token ein.</translation>
    </message>
    <message>
        <source>This is too long for a token. Copy the token alone, without the text around it.</source>
        <translation>Das ist zu lang für ein Token. Kopieren Sie nur das Token, ohne den Text darum herum.</translation>
    </message>
    <message>
        <source>A token has no spaces, line breaks or special characters inside. Copy it again, whole and alone.</source>
        <translation>Ein Token enthält keine Leerzeichen, Zeilenumbrüche oder Sonderzeichen. Kopieren Sie es noch einmal, ganz und allein.</translation>
    </message>
</context>
<context>
    <name>TokenFile</name>
    <message numerus="yes">
        <source>The token did not come within %Ln second(s): nothing, or no end, was written to what --token-file names. Start again when it is ready.</source>
        <translation>
            <numerusform>Das Token kam nicht innerhalb von %Ln Sekunde: Nichts, oder kein Ende, wurde in das geschrieben, was --token-file nennt. Starten Sie erneut, wenn es bereit ist.</numerusform>
            <numerusform>Das Token kam nicht innerhalb von %Ln Sekunden: Nichts, oder kein Ende, wurde in das geschrieben, was --token-file nennt. Starten Sie erneut, wenn es bereit ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>What --token-file names could not be read: %1. It takes the name of a file that holds the token, never the token itself.</source>
        <translation>Was --token-file nennt, konnte nicht gelesen werden: %1. Es nimmt den Namen einer Datei, die das Token enthält, nie das Token selbst.</translation>
    </message>
    <message>
        <source>What --token-file names is too large to be a token.</source>
        <translation>Was --token-file nennt, ist zu groß für ein Token.</translation>
    </message>
    <message>
        <source>What --token-file names is empty. Write the token to it, and start again.</source>
        <translation>Was --token-file nennt, ist leer. Schreiben Sie das Token hinein, und starten Sie erneut.</translation>
    </message>
</context>
<context>
    <name>TokenStore</name>
    <message>
        <source>This desktop has no keychain. Start one: GNOME Keyring, KWallet, or KeePassXC with its Secret Service.</source>
        <translation>Diese Arbeitsumgebung hat keinen Schlüsselbund. Starten Sie einen: GNOME-Schlüsselbund, KWallet oder KeePassXC mit seinem Secret Service.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it first.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The keychain was not unlocked: its password window was cancelled, or could not be shown.</source>
        <translation>Der Schlüsselbund wurde nicht entsperrt: Sein Passwortfenster wurde abgebrochen oder ließ sich nicht zeigen.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it for this program in the keychain&apos;s settings.</source>
        <translation>Der Schlüsselbund verweigert den Zugriff. Erlauben Sie ihn diesem Programm in den Einstellungen des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>The keychain did not answer. Look whether it asks for a password somewhere, or start it again.</source>
        <translation>Der Schlüsselbund antwortet nicht. Sehen Sie nach, ob er irgendwo nach einem Passwort fragt, oder starten Sie ihn neu.</translation>
    </message>
    <message>
        <source>The keychain reported: %1</source>
        <translation>Der Schlüsselbund meldet: %1</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>How to get there again</source>
        <translation>So kommt man wieder dorthin</translation>
    </message>
    <message>
        <source>The command opens the same server, with an account of whoever gives it.</source>
        <translation>Der Befehl öffnet denselben Server, mit einem Konto der Person, die ihn ausführt.</translation>
    </message>
    <message>
        <source>The simulated Studio played “%1” with the profile “%2”. The command starts it so, with the demonstration’s account. What another editor had changed there, and a clock that was put forward, are not in it.</source>
        <comment>scenario, profile</comment>
        <translation>Das simulierte Studio spielte „%1“ mit dem Profil „%2“. Der Befehl startet es so, mit dem Konto der Demo. Was ein anderer Editor dort geändert hatte, ist nicht enthalten, ebenso wenig eine vorgestellte Uhr.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>What the simulator does</source>
        <translation>Was der Simulator tut</translation>
    </message>
    <message>
        <source>What is to be seen</source>
        <translation>Was zu sehen ist</translation>
    </message>
</context>
<context>
    <name>WindowMessages</name>
    <message>
        <source>The changes are still being saved. Try again when that has ended.</source>
        <translation>Die Änderungen werden noch gespeichert. Versuchen Sie es erneut, wenn das beendet ist.</translation>
    </message>
</context>
<context>
    <name>WindowState</name>
    <message>
        <source>Asking the keychain…</source>
        <translation>Der Schlüsselbund wird gefragt…</translation>
    </message>
    <message>
        <source>Waiting for the keychain&apos;s password window…</source>
        <translation>Wartet auf das Passwortfenster des Schlüsselbunds…</translation>
    </message>
    <message>
        <source>Loading the profile…</source>
        <translation>Das Profil wird geladen…</translation>
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
        <translation>Das Fenster war nicht innerhalb einer Minute bereit.</translation>
    </message>
    <message>
        <source>The profile was not loaded: sign in first, or give a token with --token-file or EI_JWT_TOKEN.</source>
        <translation>Das Profil wurde nicht geladen: Melden Sie sich zuerst an, oder übergeben Sie ein Token mit --token-file oder EI_JWT_TOKEN.</translation>
    </message>
    <message>
        <source>Starting the simulator…</source>
        <translation>Der Simulator wird gestartet…</translation>
    </message>
    <message>
        <source>Loading the profile…</source>
        <translation>Das Profil wird geladen…</translation>
    </message>
    <message>
        <source>The simulator could not be started.</source>
        <translation>Der Simulator konnte nicht gestartet werden.</translation>
    </message>
</context>
</TS>
