<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_US">
<context>
    <name>Account</name>
    <message>
        <source>%1 on %2</source>
        <comment>person, host</comment>
        <translation>%1 op %2</translation>
    </message>
</context>
<context>
    <name>AccountHeader</name>
    <message>
        <source>free</source>
        <translation>gratis</translation>
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
        <translation>geblokkeerd</translation>
    </message>
    <message>
        <source>suspended: %1</source>
        <translation>geblokkeerd: %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>gebruiker %1</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>&amp;Copy token</source>
        <translation>Token &amp;kopiëren</translation>
    </message>
    <message>
        <source>Re&amp;move account</source>
        <translation>Account &amp;verwijderen</translation>
    </message>
    <message>
        <source>Token copied.</source>
        <translation>Token gekopieerd.</translation>
    </message>
    <message numerus="yes">
        <source>It is on the clipboard for %Ln second(s). Whoever has it can do what you can.</source>
        <translation>
            <numerusform>Het staat %Ln seconde op het klembord. Wie het heeft, kan alles wat jij kunt.</numerusform>
            <numerusform>Het staat %Ln seconden op het klembord. Wie het heeft, kan alles wat jij kunt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Take the token off the clipboard</source>
        <translation>Token van het klembord halen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <comment>person on host</comment>
        <translation>%1 verwijderen?</translation>
    </message>
    <message>
        <source>Its token is taken out of the keychain, and unsaved changes that were kept for it are dropped. The account itself stays as it is.</source>
        <translation>Het token wordt uit de sleutelbos gehaald en niet-opgeslagen wijzigingen die ervoor bewaard werden, vervallen. Het account zelf blijft zoals het is.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behouden</translation>
    </message>
</context>
<context>
    <name>AccountPresenter</name>
    <message>
        <source>Signing in…</source>
        <translation>Bezig met aanmelden…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Niet verbonden</translation>
    </message>
    <message>
        <source>No connection · profile of %1</source>
        <comment>when it was read</comment>
        <translation>Geen verbinding · profiel van %1</translation>
    </message>
    <message>
        <source>You see the profile as it was read then.</source>
        <translation>Dit is het profiel zoals het toen werd gelezen.</translation>
    </message>
    <message>
        <source>Simulated Studio on this computer; nothing leaves it</source>
        <translation>Gesimuleerde Studio op deze computer; er gaat niets naar buiten</translation>
    </message>
    <message>
        <source>View &gt; Testing… plays failures, other profiles and another editor.</source>
        <translation>Beeld &gt; Testen… speelt storingen, andere profielen en een andere editor na.</translation>
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
        <translation>De niet-opgeslagen wijzigingen van %1 zijn bewaard en staan er weer als dat account wordt geopend.</translation>
    </message>
</context>
<context>
    <name>AccountStore</name>
    <message>
        <source>Sign in again to add what is missing among your accounts.</source>
        <translation>Meld opnieuw aan om toe te voegen wat bij de accounts ontbreekt.</translation>
    </message>
    <message>
        <source>it is in the folder of another account</source>
        <translation>het staat in de map van een ander account</translation>
    </message>
    <message>
        <source>it does not say which account it is about</source>
        <translation>er staat niet in over welk account het gaat</translation>
    </message>
</context>
<context>
    <name>ApiAnswer</name>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-status: %1</translation>
    </message>
    <message>
        <source>Content type: %1</source>
        <translation>Inhoudstype: %1</translation>
    </message>
    <message>
        <source>Login wanted: %1</source>
        <translation>Gevraagde aanmelding: %1</translation>
    </message>
    <message>
        <source>Redirects to: %1</source>
        <translation>Verwijst door naar: %1</translation>
    </message>
    <message>
        <source>Not JSON: %1</source>
        <translation>Geen JSON: %1</translation>
    </message>
</context>
<context>
    <name>ApiClient</name>
    <message>
        <source>Only https:// is used outside of this computer.</source>
        <translation>Buiten deze computer wordt alleen https:// gebruikt.</translation>
    </message>
</context>
<context>
    <name>ApiReply</name>
    <message>
        <source>Cancelled.</source>
        <translation>Geannuleerd.</translation>
    </message>
    <message>
        <source>No complete answer within the time limit.</source>
        <translation>Geen volledig antwoord binnen de tijdslimiet.</translation>
    </message>
    <message>
        <source>The answer was longer than %1 MiB.</source>
        <translation>Het antwoord was langer dan %1 MiB.</translation>
    </message>
</context>
<context>
    <name>CallLogModel</name>
    <message>
        <source>pinned</source>
        <translation>vastgemaakt</translation>
    </message>
    <message>
        <source>not pinned</source>
        <translation>niet vastgemaakt</translation>
    </message>
    <message>
        <source>A pinned request stays when the others are cleared, filtered or too many</source>
        <translation>Een vastgemaakte aanvraag blijft staan als de andere worden gewist of gefilterd, of te veel zijn</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Vastmaken</translation>
    </message>
    <message>
        <source>Milliseconds until the answer began</source>
        <translation>Milliseconden tot het antwoord begon</translation>
    </message>
    <message>
        <source>Milliseconds until the answer was there</source>
        <translation>Milliseconden tot het antwoord er was</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Aanleiding</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachttijd</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
</context>
<context>
    <name>CallPane</name>
    <message>
        <source>As it came</source>
        <translation>Zoals ontvangen</translation>
    </message>
    <message>
        <source>Choose one request to see it.</source>
        <translation>Kies één aanvraag om die te bekijken.</translation>
    </message>
</context>
<context>
    <name>CallReport</name>
    <message>
        <source>Outcome: %1</source>
        <comment>a word</comment>
        <translation>Resultaat: %1</translation>
    </message>
    <message>
        <source>Outcome: %1 (HTTP %2)</source>
        <comment>a word, a status</comment>
        <translation>Resultaat: %1 (HTTP %2)</translation>
    </message>
    <message>
        <source>Began at %1 UTC</source>
        <comment>a time</comment>
        <translation>Begonnen om %1 UTC</translation>
    </message>
    <message>
        <source>Sent after %1 ms</source>
        <translation>Verzonden na %1 ms</translation>
    </message>
    <message>
        <source>Answer began after %1 ms</source>
        <translation>Begin van het antwoord na %1 ms</translation>
    </message>
    <message>
        <source>Ended after %1 ms</source>
        <translation>Geëindigd na %1 ms</translation>
    </message>
    <message>
        <source>Profile Editor %1 with Qt %2</source>
        <translation>Profile Editor %1 met Qt %2</translation>
    </message>
    <message>
        <source>Asked: %1 (%2)</source>
        <comment>method and address, what for</comment>
        <translation>Aangevraagd: %1 (%2)</translation>
    </message>
    <message>
        <source>Request:</source>
        <translation>Aanvraag:</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Antwoord:</translation>
    </message>
    <message>
        <source>Read from it:</source>
        <translation>Daaruit gelezen:</translation>
    </message>
    <message>
        <source>The log of requests has this call no more.</source>
        <translation>Het logboek van de aanvragen bevat deze aanroep niet meer.</translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>sign-in</source>
        <translation>aanmelden</translation>
    </message>
    <message>
        <source>load</source>
        <translation>laden</translation>
    </message>
    <message>
        <source>read before save</source>
        <translation>lezen vóór opslaan</translation>
    </message>
    <message>
        <source>update</source>
        <translation>bijwerken</translation>
    </message>
    <message>
        <source>read after save</source>
        <translation>lezen na opslaan</translation>
    </message>
    <message>
        <source>watch</source>
        <comment>whether the server is there again</comment>
        <translation>bewaken</translation>
    </message>
    <message>
        <source>test of the settings</source>
        <translation>test van de instellingen</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>opgegeven</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>gelukt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>niet aangemeld</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>geen verbinding</translation>
    </message>
    <message>
        <source>proxy wants a login</source>
        <translation>proxy vraagt aanmelding</translation>
    </message>
    <message>
        <source>proxy not usable</source>
        <translation>proxy onbruikbaar</translation>
    </message>
    <message>
        <source>front wants a login</source>
        <translation>gateway vraagt aanmelding</translation>
    </message>
    <message>
        <source>wants a certificate</source>
        <translation>vraagt een certificaat</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>niet vertrouwd</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tijd verstreken</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>niet begrepen</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>iemand anders</translation>
    </message>
    <message>
        <source>no user</source>
        <translation>geen gebruiker</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>te groot</translation>
    </message>
    <message>
        <source>try later</source>
        <translation>later proberen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>(%1 that are no text)</source>
        <comment>size</comment>
        <translation>(%1 die geen tekst zijn)</translation>
    </message>
    <message>
        <source>(%1, not kept)</source>
        <comment>size</comment>
        <translation>(%1, niet bewaard)</translation>
    </message>
    <message>
        <source>(the beginning of %1)</source>
        <comment>size</comment>
        <translation>(het begin van %1)</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>its key has %1 bits, which is too short</source>
        <translation>de sleutel heeft %1 bits, dat is te kort</translation>
    </message>
    <message>
        <source>its certificate is signed with %1, which can be forged</source>
        <comment>algorithm</comment>
        <translation>het certificaat is ondertekend met %1, dat te vervalsen is</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>het systeem geeft geen reden</translation>
    </message>
    <message>
        <source>Certificate for: %1</source>
        <translation>Certificaat voor: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Uitgegeven door: %1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>Geldig tot: %1</translation>
    </message>
</context>
<context>
    <name>ChecklistRun</name>
    <message>
        <source>not done</source>
        <translation>niet gedaan</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>geslaagd</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>Passed: %1. Failed: %2. Not done: %3.</source>
        <translation>Geslaagd: %1. Mislukt: %2. Niet gedaan: %3.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Rondgang</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>ChecklistWindow</name>
    <message>
        <source>Not done</source>
        <translation>Niet gedaan</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <comment>note</comment>
        <translation>Niet gedaan: %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Geslaagd</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <comment>note</comment>
        <translation>Geslaagd: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>note</comment>
        <translation>Mislukt: %1</translation>
    </message>
    <message>
        <source>&amp;Passed</source>
        <translation>&amp;Geslaagd</translation>
    </message>
    <message>
        <source>&amp;Failed</source>
        <translation>&amp;Mislukt</translation>
    </message>
    <message>
        <source>Checklist — Profile Editor</source>
        <translation>Checklist — Profile Editor</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Rondgangen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No second editor could be started. Copy the command and start it in a shell.</source>
        <translation>Er kon geen tweede editor worden gestart. Kopieer de opdracht en voer die uit in een shell.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>All results as a table in Markdown</source>
        <translation>Alle resultaten als tabel in Markdown</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Starts a second editor with this command</source>
        <translation>Start een tweede editor met deze opdracht</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notitie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>journey, result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Export the checklist</source>
        <translation>Checklist exporteren</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Profile Editor %1</source>
        <translation>Profile Editor %1</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <translation>Qt %1 op %2</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Geëxporteerd.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Het bestand kon niet worden geschreven: %1</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln choice(s)</source>
        <translation>
            <numerusform>%Ln keuze doorzoeken</numerusform>
            <numerusform>%Ln keuzes doorzoeken</numerusform>
        </translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Keuzes</translation>
    </message>
</context>
<context>
    <name>ChoiceListModel</name>
    <message>
        <source>changed, not saved yet. %1</source>
        <comment>what it does</comment>
        <translation>gewijzigd, nog niet opgeslagen. %1</translation>
    </message>
</context>
<context>
    <name>ChoiceSetEditor</name>
    <message>
        <source>changed, not saved yet. %1</source>
        <comment>what it does</comment>
        <translation>gewijzigd, nog niet opgeslagen. %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>none offered</source>
        <translation>geen aangeboden</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear the text</source>
        <translation>Tekst wissen</translation>
    </message>
</context>
<context>
    <name>CliConfig</name>
    <message>
        <source>There is no file %1. Sign in with the Edge Impulse CLI first, or here.</source>
        <translation>Er is geen bestand %1. Meld eerst aan met de Edge Impulse CLI, of hier.</translation>
    </message>
    <message>
        <source>%1 could not be read: it is not a file.</source>
        <translation>%1 kon niet worden gelezen: het is geen bestand.</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2.</source>
        <translation>Het bestand %1 kon niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be the configuration of the Edge Impulse CLI.</source>
        <translation>Het bestand %1 is te groot voor de configuratie van de Edge Impulse CLI.</translation>
    </message>
    <message>
        <source>The file %1 is no JSON object, so it is not the Edge Impulse CLI&apos;s.</source>
        <translation>Het bestand %1 is geen JSON-object en dus niet van de Edge Impulse CLI.</translation>
    </message>
    <message>
        <source>The file %1 holds no token. Sign in with the Edge Impulse CLI first, or here.</source>
        <translation>Het bestand %1 bevat geen token. Meld eerst aan met de Edge Impulse CLI, of hier.</translation>
    </message>
    <message>
        <source>The token in %1 cannot be used: it is no text.</source>
        <translation>Het token in %1 is onbruikbaar: het is geen tekst.</translation>
    </message>
    <message>
        <source>The token in %1 cannot be used. %2</source>
        <translation>Het token in %1 is onbruikbaar. %2</translation>
    </message>
    <message>
        <source>The host in %1 cannot be used. %2</source>
        <translation>De host in %1 is onbruikbaar. %2</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed on the server too</source>
        <translation>Ook op de server gewijzigd</translation>
    </message>
    <message>
        <source>The server has other values than those that you changed, and an earlier update of yours may still arrive. Nothing more has been sent: choose for each field.</source>
        <translation>De server heeft andere waarden dan die je hebt gewijzigd, en een eerdere bijwerking van jou kan nog aankomen. Er is niets meer verzonden: kies voor elk veld.</translation>
    </message>
    <message>
        <source>Somebody else changed what you changed. Nothing has been sent: choose for each field.</source>
        <translation>Iemand anders heeft gewijzigd wat jij hebt gewijzigd. Er is niets verzonden: kies voor elk veld.</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>&amp;Doorgaan</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Het mijne houden</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>Het mijne houden: %1</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Het andere nemen</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>Het andere nemen: %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voorheen</translation>
    </message>
</context>
<context>
    <name>ConnectionFacts</name>
    <message>
        <source>it has no version of TLS in common with this computer, which takes 1.2 and newer</source>
        <translation>hij heeft geen TLS-versie gemeen met deze computer, die 1.2 en nieuwer accepteert</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>%1 was reached, and answers as a Studio does.</source>
        <comment>server</comment>
        <translation>%1 is bereikt en antwoordt zoals een Studio.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Studio does. %2</source>
        <comment>server, why</comment>
        <translation>%1 antwoordt, maar niet zoals een Studio. %2</translation>
    </message>
    <message>
        <source>%1 was not reached. %2</source>
        <comment>server, why</comment>
        <translation>%1 is niet bereikt. %2</translation>
    </message>
    <message>
        <source>It is on this computer, which no proxy is asked for.</source>
        <translation>De server staat op deze computer, waarvoor geen proxy wordt gebruikt.</translation>
    </message>
    <message>
        <source>The system names no proxy for it.</source>
        <translation>Het systeem noemt er geen proxy voor.</translation>
    </message>
    <message>
        <source>No proxy is on the way.</source>
        <translation>Er zit geen proxy tussen.</translation>
    </message>
    <message>
        <source>The SOCKS proxy %1 is on the way.</source>
        <comment>name</comment>
        <translation>De SOCKS-proxy %1 zit ertussen.</translation>
    </message>
    <message>
        <source>The proxy %1 is on the way.</source>
        <comment>name</comment>
        <translation>De proxy %1 zit ertussen.</translation>
    </message>
    <message>
        <source>The environment names it, in %1.</source>
        <comment>variable</comment>
        <translation>De omgeving noemt hem, in %1.</translation>
    </message>
    <message>
        <source>It is given no login.</source>
        <translation>Hij krijgt geen aanmeldgegevens.</translation>
    </message>
    <message>
        <source>It is given the login of “%1”.</source>
        <comment>user name</comment>
        <translation>Hij krijgt de aanmeldgegevens van ‘%1’.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>De verbinding is niet versleuteld.</translation>
    </message>
    <message>
        <source>The connection is encrypted with %1; the certificate is that of %2, issued by %3, valid until %4.</source>
        <comment>protocol, owner, issuer, time</comment>
        <translation>De verbinding is versleuteld met %1; het certificaat is van %2, uitgegeven door %3, geldig tot %4.</translation>
    </message>
</context>
<context>
    <name>Custodian</name>
    <message>
        <source>The token of %1 is still in the keychain: it could not be taken out. %2</source>
        <comment>account, reason</comment>
        <translation>Het token van %1 staat nog in de sleutelbos: het kon er niet uit worden gehaald. %2</translation>
    </message>
    <message>
        <source>Whether a token of %1 is still in the keychain could not be found out. %2</source>
        <comment>account, reason</comment>
        <translation>Of er nog een token van %1 in de sleutelbos staat, was niet vast te stellen. %2</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>token kept only for this session</source>
        <translation>token alleen voor deze sessie bewaard</translation>
    </message>
    <message>
        <source>token for this session only: this desktop has no keychain</source>
        <translation>token alleen voor deze sessie: deze werkomgeving heeft geen sleutelbos</translation>
    </message>
    <message>
        <source>token for this session only: the keychain is locked</source>
        <translation>token alleen voor deze sessie: de sleutelbos is vergrendeld</translation>
    </message>
    <message>
        <source>token for this session only: the keychain refused access</source>
        <translation>token alleen voor deze sessie: de sleutelbos weigerde toegang</translation>
    </message>
    <message>
        <source>token for this session only: the keychain did not answer</source>
        <translation>token alleen voor deze sessie: de sleutelbos antwoordde niet</translation>
    </message>
    <message>
        <source>token for this session only: the keychain reported an error</source>
        <translation>token alleen voor deze sessie: de sleutelbos meldde een fout</translation>
    </message>
    <message>
        <source>waiting for the keychain&apos;s password window</source>
        <translation>wacht op het wachtwoordvenster van de sleutelbos</translation>
    </message>
    <message>
        <source>token kept in the keychain</source>
        <translation>token bewaard in de sleutelbos</translation>
    </message>
    <message>
        <source>token for this session only: given at the start</source>
        <translation>token alleen voor deze sessie: bij de start gegeven</translation>
    </message>
    <message>
        <source>token for this session only: no profile says whose it is</source>
        <translation>token alleen voor deze sessie: geen profiel zegt van wie het is</translation>
    </message>
    <message>
        <source>%1 Sign in again when it can keep the token.</source>
        <comment>what is wrong with the keychain</comment>
        <translation>%1 Meld opnieuw aan als die het token kan bewaren.</translation>
    </message>
</context>
<context>
    <name>CustodyText</name>
    <message>
        <source>Not signed in</source>
        <translation>Niet aangemeld</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Signed in · %1</source>
        <comment>where the token is kept</comment>
        <translation>Aangemeld · %1</translation>
    </message>
    <message>
        <source>Signed in until %1</source>
        <translation>Aangemeld tot %1</translation>
    </message>
    <message>
        <source>Signed in until %1 · %2</source>
        <comment>time, where the token is kept</comment>
        <translation>Aangemeld tot %1 · %2</translation>
    </message>
</context>
<context>
    <name>DemoSimulator</name>
    <message>
        <source>It ended by itself.</source>
        <translation>Hij stopte vanzelf.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Hij meldde: %1</translation>
    </message>
    <message>
        <source>It did not say its address.</source>
        <translation>Hij noemde zijn adres niet.</translation>
    </message>
    <message>
        <source>The simulator could not be started. %1</source>
        <translation>De simulator kon niet worden gestart. %1</translation>
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
        <translation>&amp;Alles kopiëren</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>&amp;Kopiëren als cURL</translation>
    </message>
    <message>
        <source>A line for bash; the token is $EI_JWT_TOKEN</source>
        <translation>Een regel voor bash; het token is $EI_JWT_TOKEN</translation>
    </message>
    <message>
        <source>Show in &amp;Requests</source>
        <translation>&amp;Tonen bij de aanvragen</translation>
    </message>
</context>
<context>
    <name>DraftStore</name>
    <message>
        <source>Your unsaved changes are not safe from a crash: %1 You can go on, and save.</source>
        <translation>Niet-opgeslagen wijzigingen zijn niet veilig bij een crash: %1 Doorgaan en opslaan kan wel.</translation>
    </message>
    <message>
        <source>it belongs to another account</source>
        <translation>het is van een ander account</translation>
    </message>
    <message>
        <source>it is no draft</source>
        <translation>het is geen concept</translation>
    </message>
    <message>
        <source>The draft of unsaved changes is not used: %1 What you change now is not kept there either: save it before you quit.</source>
        <translation>Het concept van niet-opgeslagen wijzigingen wordt niet gebruikt: %1 Wat nu wordt gewijzigd, wordt daar ook niet bewaard: sla het op vóór het afsluiten.</translation>
    </message>
    <message>
        <source>The draft of unsaved changes is not used: %1</source>
        <translation>Het concept van niet-opgeslagen wijzigingen wordt niet gebruikt: %1</translation>
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
        <translation>Te zien: %1</translation>
    </message>
</context>
<context>
    <name>EnvironmentProxy</name>
    <message>
        <source>%1 names a proxy of the kind %2, and the editor takes http, socks5 and socks5h</source>
        <comment>variable, kind</comment>
        <translation>%1 noemt een proxy van het type %2, en de editor accepteert http, socks5 en socks5h</translation>
    </message>
    <message>
        <source>%1 is no address of a proxy</source>
        <comment>variable</comment>
        <translation>%1 is geen adres van een proxy</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Studio refused the sign-in:</source>
        <translation>Studio weigerde de aanmelding:</translation>
    </message>
    <message>
        <source>Studio refused to show the profile:</source>
        <translation>Studio weigerde het profiel te tonen:</translation>
    </message>
    <message>
        <source>Studio refused the change:</source>
        <translation>Studio weigerde de wijziging:</translation>
    </message>
    <message>
        <source>The sign-in did not go through; what you typed is still here. Try again later.</source>
        <translation>Het aanmelden is niet gelukt; de invoer staat er nog. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The sign-in did not go through; what you typed is still here.</source>
        <translation>Het aanmelden is niet gelukt; de invoer staat er nog.</translation>
    </message>
    <message>
        <source>Nothing of it is shown, and nothing is sent. Check the number of the user and the server&apos;s address; Reload tries again.</source>
        <translation>Er wordt niets van getoond en niets verzonden. Controleer het nummer van de gebruiker en het adres van de server; ‘Opnieuw laden’ probeert het nog eens.</translation>
    </message>
    <message>
        <source>The profile was not read. Reload tries again.</source>
        <translation>Het profiel is niet gelezen. ‘Opnieuw laden’ probeert het nog eens.</translation>
    </message>
    <message>
        <source>The profile was not read. Reload later.</source>
        <translation>Het profiel is niet gelezen. Laad het later opnieuw.</translation>
    </message>
    <message>
        <source>The profile was not read. Reload when that is settled.</source>
        <translation>Het profiel is niet gelezen. Laad het opnieuw als dat is opgelost.</translation>
    </message>
    <message>
        <source>It is not known whether the change was saved. Your changes are kept here; saving again first looks whether they arrived.</source>
        <translation>Het is niet bekend of de wijziging is opgeslagen. De wijzigingen zijn hier bewaard; opnieuw opslaan kijkt eerst of ze zijn aangekomen.</translation>
    </message>
    <message>
        <source>Nothing was saved; your changes are still here. Save tries again.</source>
        <translation>Er is niets opgeslagen; de wijzigingen staan er nog. ‘Opslaan’ probeert het nog eens.</translation>
    </message>
    <message>
        <source>Nothing was saved; your changes are still here. Save again later.</source>
        <translation>Er is niets opgeslagen; de wijzigingen staan er nog. Sla ze later opnieuw op.</translation>
    </message>
    <message>
        <source>Nothing was saved; your changes are still here. They would be refused again as they are: shorten them.</source>
        <translation>Er is niets opgeslagen; de wijzigingen staan er nog. Zo zouden ze weer worden geweigerd: maak ze korter.</translation>
    </message>
    <message>
        <source>Nothing was saved; your changes are still here. Save again when that is settled.</source>
        <translation>Er is niets opgeslagen; de wijzigingen staan er nog. Sla ze opnieuw op als dat is opgelost.</translation>
    </message>
    <message>
        <source>Not there so far; it may still arrive. Your changes are kept here; saving again first looks whether they arrived.</source>
        <translation>Nog niet aangekomen; het kan nog aankomen. De wijzigingen zijn hier bewaard; opnieuw opslaan kijkt eerst of ze zijn aangekomen.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through. It may not accept the user name or password.</source>
        <translation>De proxy liet de verbinding niet door. Misschien accepteert hij de gebruikersnaam of het wachtwoord niet.</translation>
    </message>
    <message>
        <source>The proxy did not accept the user name or password.</source>
        <translation>De proxy accepteerde de gebruikersnaam of het wachtwoord niet.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>De server antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>You cancelled before the server answered.</source>
        <translation>Er is geannuleerd voordat de server antwoordde.</translation>
    </message>
    <message>
        <source>The server asks to wait (HTTP %1).</source>
        <translation>De server vraagt te wachten (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio wants a login of its own (HTTP %1): “%2”.</source>
        <comment>status, name</comment>
        <translation>Iets vóór Studio vraagt een eigen aanmelding (HTTP %1): ‘%2’.</translation>
    </message>
    <message>
        <source>The server %1 was not found, or the proxy %2 was not. Check both names and your network.</source>
        <comment>name, name</comment>
        <translation>De server %1 is niet gevonden, of de proxy %2 niet. Controleer beide namen en het netwerk.</translation>
    </message>
    <message>
        <source>The proxy %1 was not found. Check its name and your network.</source>
        <comment>name</comment>
        <translation>De proxy %1 is niet gevonden. Controleer de naam en het netwerk.</translation>
    </message>
    <message>
        <source>The server broke off the secure connection at its start. It may want a certificate of yours.</source>
        <translation>De server brak de beveiligde verbinding aan het begin af. Misschien vraagt hij een eigen certificaat.</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>De server was niet bereikbaar.</translation>
    </message>
    <message>
        <source>refused without a reason</source>
        <translation>zonder reden geweigerd</translation>
    </message>
    <message>
        <source>The server says:</source>
        <translation>De server zegt:</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <comment>the server&apos;s words, what they mean for the edits</comment>
        <translation>‘%1’ %2</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The server&apos;s answer was not understood. Check whether it is a Studio.</source>
        <translation>Het antwoord van de server is niet begrepen. Controleer of het een Studio is.</translation>
    </message>
    <message>
        <source>The server answered with a redirect (HTTP %1), which is not followed so that your token stays where it belongs. Check the server&apos;s address.</source>
        <translation>De server antwoordde met een doorverwijzing (HTTP %1), die niet wordt gevolgd zodat het token blijft waar het hoort. Controleer het adres van de server.</translation>
    </message>
    <message>
        <source>The server, or something in front of it, does not take the request (HTTP %1).</source>
        <translation>De server, of iets ervóór, accepteert de aanvraag niet (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio forbids the request (HTTP %1).</source>
        <translation>Iets vóór Studio verbiedt de aanvraag (HTTP %1).</translation>
    </message>
    <message>
        <source>The address or the token is too long for the server (HTTP %1).</source>
        <translation>Het adres of het token is te lang voor de server (HTTP %1).</translation>
    </message>
    <message>
        <source>The server wants a certificate of yours (HTTP %1).</source>
        <translation>De server vraagt een eigen certificaat (HTTP %1).</translation>
    </message>
    <message>
        <source>The server did not give a proper answer (HTTP %1).</source>
        <translation>De server gaf geen goed antwoord (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio could not reach it (HTTP %1).</source>
        <translation>Iets vóór Studio kon het niet bereiken (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio got no answer from it in time (HTTP %1).</source>
        <translation>Iets vóór Studio kreeg niet op tijd antwoord (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio wants a login of its own (HTTP %1).</source>
        <translation>Iets vóór Studio vraagt een eigen aanmelding (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio wants to be paid first (HTTP %1).</source>
        <translation>Iets vóór Studio vraagt eerst een betaling (HTTP %1).</translation>
    </message>
    <message>
        <source>There is nothing at this address, or something in front of Studio hides it (HTTP %1). Check the server&apos;s address.</source>
        <translation>Op dit adres is niets, of iets vóór Studio verbergt het (HTTP %1). Controleer het adres van de server.</translation>
    </message>
    <message>
        <source>A proxy on the way wants a login (HTTP %1).</source>
        <translation>Een proxy onderweg vraagt aanmelding (HTTP %1).</translation>
    </message>
    <message>
        <source>The server gave up waiting for the request (HTTP %1).</source>
        <translation>De server wachtte niet langer op de aanvraag (HTTP %1).</translation>
    </message>
    <message>
        <source>There is nothing at this address any more (HTTP %1). Check the server&apos;s address.</source>
        <translation>Op dit adres is niets meer (HTTP %1). Controleer het adres van de server.</translation>
    </message>
    <message>
        <source>What was sent is more than the server, or something in front of it, takes (HTTP %1).</source>
        <translation>Wat is verzonden, is meer dan de server, of iets ervóór, accepteert (HTTP %1).</translation>
    </message>
    <message>
        <source>The server does not take the request yet (HTTP %1).</source>
        <translation>De server accepteert de aanvraag nog niet (HTTP %1).</translation>
    </message>
    <message>
        <source>The server has had too many requests (HTTP %1).</source>
        <translation>De server heeft te veel aanvragen gekregen (HTTP %1).</translation>
    </message>
    <message>
        <source>The server failed (HTTP %1).</source>
        <translation>De server faalde (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio got no proper answer from it (HTTP %1).</source>
        <translation>Iets vóór Studio kreeg geen goed antwoord (HTTP %1).</translation>
    </message>
    <message>
        <source>The server is not available for the moment (HTTP %1).</source>
        <translation>De server is tijdelijk niet beschikbaar (HTTP %1).</translation>
    </message>
    <message>
        <source>The server has no room left (HTTP %1).</source>
        <translation>De server heeft geen ruimte meer (HTTP %1).</translation>
    </message>
    <message>
        <source>The network wants you to sign in to it first (HTTP %1). Open any page in a browser.</source>
        <translation>Het netwerk vraagt eerst zelf om aanmelding (HTTP %1). Open een willekeurige pagina in een browser.</translation>
    </message>
    <message>
        <source>The server has too much to do (HTTP %1).</source>
        <translation>De server is overbelast (HTTP %1).</translation>
    </message>
    <message>
        <source>The server closed the connection before it answered.</source>
        <translation>De server sloot de verbinding voordat hij antwoordde.</translation>
    </message>
    <message>
        <source>The server could not be reached (%1).</source>
        <translation>De server was niet bereikbaar (%1).</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>De server weigerde de verbinding.</translation>
    </message>
    <message>
        <source>The server was not found. Check its name and your network.</source>
        <translation>De server is niet gevonden. Controleer de naam en het netwerk.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>De server antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>The connection was given up before the server answered.</source>
        <translation>De verbinding is opgegeven voordat de server antwoordde.</translation>
    </message>
    <message>
        <source>The secure connection to the server could not be trusted: %1.</source>
        <translation>De beveiligde verbinding met de server was niet te vertrouwen: %1.</translation>
    </message>
    <message>
        <source>This computer lost its network.</source>
        <translation>Deze computer is zijn netwerk kwijt.</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>Deze computer heeft geen netwerk.</translation>
    </message>
    <message>
        <source>The system does not allow the connection for the moment.</source>
        <translation>Het systeem staat de verbinding nu niet toe.</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check its address, and whether it is running.</source>
        <translation>De proxy weigerde de verbinding. Controleer het adres en of hij draait.</translation>
    </message>
    <message>
        <source>The proxy closed the connection before it answered.</source>
        <translation>De proxy sloot de verbinding voordat hij antwoordde.</translation>
    </message>
    <message>
        <source>The proxy was not found. Check its name and your network.</source>
        <translation>De proxy is niet gevonden. Controleer de naam en het netwerk.</translation>
    </message>
    <message>
        <source>The proxy did not answer in time.</source>
        <translation>De proxy antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>De proxy vraagt een gebruikersnaam en een wachtwoord.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>De proxy liet de verbinding niet door.</translation>
    </message>
    <message>
        <source>refused without a reason</source>
        <translation>zonder reden geweigerd</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Je bent niet aangemeld.</translation>
    </message>
    <message>
        <source>The proxy of the environment cannot be used, so nothing was sent: %1.</source>
        <translation>De proxy van de omgeving is onbruikbaar, dus er is niets verzonden: %1.</translation>
    </message>
    <message>
        <source>The server wants a certificate of yours.</source>
        <translation>De server vraagt een eigen certificaat.</translation>
    </message>
    <message>
        <source>The connection ended before the server answered.</source>
        <translation>De verbinding eindigde voordat de server antwoordde.</translation>
    </message>
    <message>
        <source>The server answered with another user&apos;s profile than the one that was asked for.</source>
        <translation>De server antwoordde met het profiel van een andere gebruiker dan gevraagd.</translation>
    </message>
    <message>
        <source>The profile has no user id, so there is nothing to address the change to.</source>
        <translation>Het profiel heeft geen gebruikersnummer, dus de wijziging kan nergens heen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is longer than 16 MiB and was cut off.</source>
        <translation>Het antwoord van de server is langer dan 16 MiB en is afgekapt.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Geannuleerd.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Revert %1</source>
        <translation>%1 terugzetten</translation>
    </message>
    <message>
        <source>More than %1 characters, too many for this editor: kept unless you write a new text.</source>
        <translation>Meer dan %1 tekens, te veel voor deze editor: ze blijven bewaard tenzij je een nieuwe tekst schrijft.</translation>
    </message>
    <message>
        <source>changed on the server to %1; yours is kept until you choose</source>
        <translation>op de server gewijzigd in %1; jouw waarde blijft tot je kiest</translation>
    </message>
    <message>
        <source>changed on the server to %1; shown when you leave the field</source>
        <translation>op de server gewijzigd in %1; zichtbaar als je het veld verlaat</translation>
    </message>
    <message>
        <source>was a text too long to be shown</source>
        <translation>was een tekst die te lang is om te tonen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>that a value has changed, how it differs</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>restored, not saved yet · %1</source>
        <comment>what the value was</comment>
        <translation>hersteld, nog niet opgeslagen · %1</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>was %1</source>
        <translation>was %1</translation>
    </message>
    <message>
        <source>was %1 · %2</source>
        <comment>value, how it differs</comment>
        <translation>was %1 · %2</translation>
    </message>
    <message>
        <source>turned on: %1</source>
        <translation>ingeschakeld: %1</translation>
    </message>
    <message>
        <source>turned off: %1</source>
        <translation>uitgeschakeld: %1</translation>
    </message>
    <message>
        <source>turned on: %1 · turned off: %2</source>
        <translation>ingeschakeld: %1 · uitgeschakeld: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>all off</source>
        <translation>alles uit</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>‘%1’</translation>
    </message>
    <message>
        <source>looks the same, in another Unicode spelling</source>
        <comment>of two texts</comment>
        <translation>ziet er hetzelfde uit, in een andere Unicode-schrijfwijze</translation>
    </message>
    <message>
        <source>looks the same, with another kind of space</source>
        <comment>of two texts</comment>
        <translation>ziet er hetzelfde uit, met een ander soort spatie</translation>
    </message>
    <message>
        <source>looks the same, with another kind of hyphen</source>
        <comment>of two texts</comment>
        <translation>ziet er hetzelfde uit, met een ander soort streepje</translation>
    </message>
    <message>
        <source>looks the same, with other characters that look alike</source>
        <comment>of two texts</comment>
        <translation>ziet er hetzelfde uit, met andere gelijkende tekens</translation>
    </message>
    <message>
        <source>looks the same, and differs beyond what is shown</source>
        <comment>of two texts</comment>
        <translation>ziet er hetzelfde uit en verschilt voorbij wat getoond wordt</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Save changes</source>
        <translation>Wi&amp;jzigingen opslaan</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>on the button that saves</comment>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Revert all</source>
        <translation>Alles &amp;terugzetten</translation>
    </message>
    <message>
        <source>Revie&amp;w…</source>
        <translation>Na&amp;kijken…</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Wijzigingen nakijken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved change(s)</source>
        <translation>
            <numerusform>%Ln niet-opgeslagen wijziging</numerusform>
            <numerusform>%Ln niet-opgeslagen wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking what was saved…</source>
        <translation>Nagaan wat is opgeslagen…</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Wachten op de server…</translation>
    </message>
    <message numerus="yes">
        <source>Saving %Ln change(s)…</source>
        <translation>
            <numerusform>%Ln wijziging opslaan…</numerusform>
            <numerusform>%Ln wijzigingen opslaan…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeldTyping</name>
    <message>
        <source>Keep it</source>
        <translation>Houden</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>What you typed after the sign-in had appeared is in the field “%1”, where it can be read. It is not kept on this computer before you say so.</source>
        <comment>label of a field</comment>
        <translation>Wat is ingevoerd nadat het aanmelden verscheen, staat leesbaar in het veld ‘%1’. Het wordt pas op deze computer bewaard als je dat aangeeft.</translation>
    </message>
</context>
<context>
    <name>HostChip</name>
    <message>
        <source>Server and account</source>
        <translation>Server en account</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>it would be too large to be read again</source>
        <translation>het zou te groot zijn om weer te lezen</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. It is left as it is, and nothing is kept there before it can be read.</source>
        <translation>%1 kon niet worden gelezen: %2. Het blijft zoals het is, en er wordt daar niets bewaard voordat het gelezen kan worden.</translation>
    </message>
    <message>
        <source>it is a link to elsewhere</source>
        <translation>het is een koppeling naar elders</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>het is geen bestand</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>het is te groot</translation>
    </message>
    <message>
        <source>it holds no JSON object</source>
        <translation>het bevat geen JSON-object</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the editor. It is left as it is, and nothing is kept there by this version.</source>
        <translation>%1 is geschreven door een nieuwere versie van de editor. Het blijft zoals het is, en deze versie bewaart daar niets.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 kon niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. It was set aside as %3.</source>
        <translation>%1 kon niet worden gelezen: %2. Het is apart gezet als %3.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 kon niet worden geschreven: %2.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <extracomment>Every language but English has the English word behind its own, for somebody who has chosen one that they cannot read: &quot;Sprache (Language)&quot;</extracomment>
        <translation>T&amp;aal (Language)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Zoals het systeem</translation>
    </message>
</context>
<context>
    <name>LeaveGuard</name>
    <message>
        <source>The editor quits as soon as the changes are saved.</source>
        <translation>De editor sluit af zodra de wijzigingen zijn opgeslagen.</translation>
    </message>
    <message>
        <source>The window closes as soon as the changes are saved.</source>
        <translation>Het venster sluit zodra de wijzigingen zijn opgeslagen.</translation>
    </message>
    <message>
        <source>Save the changes before quitting?</source>
        <translation>De wijzigingen opslaan vóór het afsluiten?</translation>
    </message>
    <message>
        <source>Save the changes before closing the window?</source>
        <translation>De wijzigingen opslaan vóór het sluiten van het venster?</translation>
    </message>
    <message>
        <source>Quitting discards the unsaved changes.</source>
        <translation>Bij afsluiten vervallen de niet-opgeslagen wijzigingen.</translation>
    </message>
    <message>
        <source>Closing the window discards the unsaved changes.</source>
        <translation>Bij sluiten van het venster vervallen de niet-opgeslagen wijzigingen.</translation>
    </message>
    <message>
        <source>Changed and not saved: %1.</source>
        <translation>Gewijzigd en niet opgeslagen: %1.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerpen</translation>
    </message>
    <message>
        <source>The changes are still being saved.</source>
        <translation>De wijzigingen worden nog opgeslagen.</translation>
    </message>
    <message>
        <source>Whoever quits now does not see whether the server took them.</source>
        <translation>Wie nu afsluit, ziet niet of de server ze heeft geaccepteerd.</translation>
    </message>
    <message>
        <source>Whoever closes now does not see whether the server took them.</source>
        <translation>Wie nu sluit, ziet niet of de server ze heeft geaccepteerd.</translation>
    </message>
    <message>
        <source>&amp;Quit without waiting</source>
        <translation>&amp;Afsluiten zonder te wachten</translation>
    </message>
    <message>
        <source>&amp;Close without waiting</source>
        <translation>&amp;Sluiten zonder te wachten</translation>
    </message>
    <message>
        <source>Unsaved changes of other accounts could not be written to the disk: they are lost when the editor is closed.</source>
        <translation>Niet-opgeslagen wijzigingen van andere accounts konden niet naar de schijf worden geschreven: ze gaan verloren als de editor wordt gesloten.</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation>&amp;Blijven</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Opnieuw laden</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Account &amp;toevoegen…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Afmelden</translation>
    </message>
    <message>
        <source>&amp;Network…</source>
        <translation>&amp;Netwerk…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;fsluiten</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;ewerken</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Wi&amp;jzigingen opslaan</translation>
    </message>
    <message>
        <source>Revie&amp;w changes…</source>
        <translation>&amp;Wijzigingen nakijken…</translation>
    </message>
    <message>
        <source>Re&amp;vert all</source>
        <translation>All&amp;es terugzetten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Requests…</source>
        <translation>Aa&amp;nvragen…</translation>
    </message>
    <message>
        <source>&amp;Testing…</source>
        <translation>&amp;Testen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Checklist…</source>
        <translation>&amp;Checklist…</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Probleem melden…</translation>
    </message>
    <message>
        <source>&amp;About Profile Editor</source>
        <translation>&amp;Over Profile Editor</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <comment>disabled, while there is nothing</comment>
        <translation>&amp;Terughalen</translation>
    </message>
    <message>
        <source>U&amp;ndo the last save…</source>
        <translation>&amp;Laatste keer opslaan ongedaan maken…</translation>
    </message>
    <message>
        <source>&amp;Bring back the discarded changes</source>
        <translation>&amp;Verworpen wijzigingen terughalen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ongedaan &amp;maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Opnieuw</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Knippen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Kop&amp;iëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Zoals het systeem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>About Profile Editor</source>
        <translation>Over Profile Editor</translation>
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
        <translation>Bewerkt het profiel van een Edge Impulse-account en verzendt precies wat is gewijzigd.

Licentie: Apache License 2.0
Qt %1: GNU Lesser General Public License 3, dynamisch gekoppeld
QtKeychain: Modified BSD License
Tijdzone-id’s: tz database, publiek domein
Namen van zones en landen: Unicode CLDR, Unicode License 3
Plaatsen: GeoNames, Creative Commons Attribution 4.0
Luchthavens: airport-data-js, Creative Commons Attribution 4.0
Afkortingen: @vvo/tzdb, MIT License
Kustlijn: Natural Earth, publiek domein; world-atlas, ISC License

%2</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Bericht sluiten</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Probeer het nu opnieuw</translation>
    </message>
    <message>
        <source>Try again in %1 s</source>
        <translation>Probeer opnieuw over %1 s</translation>
    </message>
    <message>
        <source>Try again in %1:%2</source>
        <comment>minutes and seconds</comment>
        <translation>Probeer opnieuw over %1:%2</translation>
    </message>
    <message>
        <source>Try again in %1:%2:%3</source>
        <comment>hours, minutes and seconds</comment>
        <translation>Probeer opnieuw over %1:%2:%3</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Connect as the &amp;system does</source>
        <translation>Verbinden &amp;zoals het systeem</translation>
    </message>
    <message>
        <source>Connect &amp;without a proxy</source>
        <translation>&amp;Verbinden zonder proxy</translation>
    </message>
    <message>
        <source>Connect through this &amp;proxy:</source>
        <translation>Ve&amp;rbinden via deze proxy:</translation>
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
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Name or address</source>
        <translation>&amp;Naam of adres</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>&amp;Poort</translation>
    </message>
    <message>
        <source>&amp;User name, if it wants a login</source>
        <translation>&amp;Gebruikersnaam, als hij aanmelding vraagt</translation>
    </message>
    <message>
        <source>Passwor&amp;d</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>Cer&amp;tificate authority to trust as well</source>
        <translation>Extra &amp;certificaatautoriteit om te vertrouwen</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Bladeren…</translation>
    </message>
    <message>
        <source>a file in PEM or DER format; none</source>
        <translation>een bestand in PEM- of DER-indeling; geen</translation>
    </message>
    <message>
        <source>Certificate of &amp;yours, for servers that want one</source>
        <translation>Eigen certificaat, voor &amp;servers die erom vragen</translation>
    </message>
    <message>
        <source>Br&amp;owse…</source>
        <translation>B&amp;laderen…</translation>
    </message>
    <message>
        <source>Browse for your certificate</source>
        <translation>Bladeren naar het eigen certificaat</translation>
    </message>
    <message>
        <source>a file in PEM or PKCS#12 format, with the key; none</source>
        <translation>een bestand in PEM- of PKCS#12-indeling, met de sleutel; geen</translation>
    </message>
    <message>
        <source>Password of that &amp;file, if it has one</source>
        <translation>Wachtwoord van dat bestand, &amp;als het er een heeft</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Certificaatautoriteit</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificaten (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>Certificate of yours</source>
        <translation>Eigen certificaat</translation>
    </message>
    <message>
        <source>Certificates with a key (*.pem *.p12 *.pfx)</source>
        <translation>Certificaten met sleutel (*.pem *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>T&amp;esten</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>NetworkLoss</name>
    <message>
        <source>The proxy and the certificate authority that you may have chosen are not known any more.</source>
        <translation>De proxy en de certificaatautoriteit die misschien gekozen waren, zijn niet meer bekend.</translation>
    </message>
    <message>
        <source>%1 Nothing is sent before you choose how to go on; unsaved changes are kept.</source>
        <comment>why</comment>
        <translation>%1 Er wordt niets verzonden voordat je kiest hoe het verdergaat; niet-opgeslagen wijzigingen zijn bewaard.</translation>
    </message>
    <message>
        <source>&amp;Network settings…</source>
        <translation>&amp;Netwerkinstellingen…</translation>
    </message>
    <message>
        <source>&amp;Go on without</source>
        <translation>&amp;Zonder doorgaan</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
</context>
<context>
    <name>NetworkPresenter</name>
    <message>
        <source>Asking %1…</source>
        <comment>server</comment>
        <translation>%1 wordt gevraagd…</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Enter the name of the proxy, or choose another way to connect.</source>
        <translation>Voer de naam van de proxy in, of kies een andere manier om te verbinden.</translation>
    </message>
    <message>
        <source>Enter the port of the proxy, a number from 1 to 65535.</source>
        <translation>Voer de poort van de proxy in, een getal van 1 tot 65535.</translation>
    </message>
    <message>
        <source>“%1” is no name of a proxy. Enter its name or address alone, without “http://” and without the port.</source>
        <translation>‘%1’ is geen naam van een proxy. Voer alleen de naam of het adres in, zonder ‘http://’ en zonder de poort.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file with a certificate in PEM or DER format.</source>
        <translation>%1 is geen bestand. Kies een bestand met een certificaat in PEM- of DER-indeling.</translation>
    </message>
    <message>
        <source>The certificate file %1 could not be read: %2.</source>
        <translation>Het certificaatbestand %1 kon niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate. Choose a file in PEM or DER format.</source>
        <translation>Het bestand %1 bevat geen certificaat. Kies een bestand in PEM- of DER-indeling.</translation>
    </message>
</context>
<context>
    <name>NetworkStore</name>
    <message>
        <source>it holds no network settings</source>
        <translation>het bevat geen netwerkinstellingen</translation>
    </message>
    <message>
        <source>Their file was set aside at an earlier start, since it could not be read.</source>
        <translation>Het bestand ervan is bij een eerdere start apart gezet, omdat het niet kon worden gelezen.</translation>
    </message>
    <message>
        <source>The password of the proxy could not be read. %1</source>
        <comment>reason</comment>
        <translation>Het wachtwoord van de proxy kon niet worden gelezen. %1</translation>
    </message>
    <message>
        <source>The old password of the proxy is still in the keychain: it could not be taken out. %1</source>
        <comment>reason</comment>
        <translation>Het oude wachtwoord van de proxy staat nog in de sleutelbos: het kon er niet uit worden gehaald. %1</translation>
    </message>
    <message>
        <source>The proxy&apos;s password is kept only for this session. %1</source>
        <comment>reason</comment>
        <translation>Het wachtwoord van de proxy wordt alleen voor deze sessie bewaard. %1</translation>
    </message>
    <message>
        <source>The password of your certificate is kept only for this session. %1</source>
        <comment>reason</comment>
        <translation>Het wachtwoord van het eigen certificaat wordt alleen voor deze sessie bewaard. %1</translation>
    </message>
</context>
<context>
    <name>OfflinePresenter</name>
    <message>
        <source>%1 You see the profile as it was on %2. What you change is kept on this computer until it can be saved.</source>
        <comment>what is wrong, day and time</comment>
        <translation>%1 Dit is het profiel zoals het op %2 was. Wat je wijzigt, wordt op deze computer bewaard tot het kan worden opgeslagen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Netwerk…</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Netwerkinstellingen</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Ander account</translation>
    </message>
    <message>
        <source>The server answers again.</source>
        <translation>De server antwoordt weer.</translation>
    </message>
    <message numerus="yes">
        <source>The server answers again. Your %Ln change(s) are not saved yet: look them over, and save them.</source>
        <translation>
            <numerusform>De server antwoordt weer. De wijziging is nog niet opgeslagen: kijk haar na en sla haar op.</numerusform>
            <numerusform>De server antwoordt weer. De %Ln wijzigingen zijn nog niet opgeslagen: kijk ze na en sla ze op.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldFiles</name>
    <message>
        <source>it holds no list of accounts</source>
        <translation>het bevat geen lijst van accounts</translation>
    </message>
    <message>
        <source>Sign in again to add your accounts anew.</source>
        <translation>Meld opnieuw aan om de accounts weer toe te voegen.</translation>
    </message>
    <message>
        <source>The account %1 could not be moved to %2, and is missing in the menu. The next start tries again.</source>
        <comment>person on host, path of a file</comment>
        <translation>Het account %1 kon niet naar %2 worden verplaatst en ontbreekt in het menu. De volgende start probeert het opnieuw.</translation>
    </message>
    <message>
        <source>%1 could not be moved to %2: %3. What it keeps is not used; the next start tries again.</source>
        <comment>paths of files, reason</comment>
        <translation>%1 kon niet naar %2 worden verplaatst: %3. Wat erin staat, wordt niet gebruikt; de volgende start probeert het opnieuw.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Try the editor with a simulated Studio on this computer.</source>
        <translation>De editor proberen met een gesimuleerde Studio op deze computer.</translation>
    </message>
    <message>
        <source>With --demo: what goes wrong there from the start, one scenario or two with a comma between them; see --list-scenarios.</source>
        <translation>Met --demo: wat daar vanaf het begin misgaat, één scenario of twee met een komma ertussen; zie --list-scenarios.</translation>
    </message>
    <message>
        <source>With --demo: the profile to begin with; see --list-profiles.</source>
        <translation>Met --demo: het profiel om mee te beginnen; zie --list-profiles.</translation>
    </message>
    <message>
        <source>With --demo: the port that the simulated Studio listens on; 0 takes a free one.</source>
        <translation>Met --demo: de poort waarop de gesimuleerde Studio luistert; 0 neemt een vrije.</translation>
    </message>
    <message>
        <source>List what --scenario takes, and leave.</source>
        <translation>Opsommen wat --scenario accepteert, en stoppen.</translation>
    </message>
    <message>
        <source>List what --profile takes, and leave.</source>
        <translation>Opsommen wat --profile accepteert, en stoppen.</translation>
    </message>
    <message>
        <source>The Studio to use: a host name or an https:// address (default: EI_HOST, or edgeimpulse.com).</source>
        <translation>De te gebruiken Studio: een hostnaam of een https://-adres (standaard: EI_HOST, of edgeimpulse.com).</translation>
    </message>
    <message>
        <source>The id of the user to edit (default: yourself).</source>
        <translation>Het nummer van de te bewerken gebruiker (standaard: jijzelf).</translation>
    </message>
    <message>
        <source>Read the JWT token from FILE; - is standard input (default: EI_JWT_TOKEN).</source>
        <translation>Het JWT-token uit FILE lezen; - is de standaardinvoer (standaard: EI_JWT_TOKEN).</translation>
    </message>
    <message>
        <source>Leave after first-paint or loaded; for tests and measurements.</source>
        <translation>Stoppen na first-paint of loaded; voor tests en metingen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>De versie tonen.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Deze hulp tonen.</translation>
    </message>
    <message>
        <source>The option --%1 is not known; --help lists all.</source>
        <translation>De optie --%1 is niet bekend; --help somt alle op.</translation>
    </message>
    <message>
        <source>One of the options is not known; --help lists all.</source>
        <translation>Een van de opties is niet bekend; --help somt alle op.</translation>
    </message>
    <message>
        <source>Argument %1 belongs to no option; --help lists all. A token is never an argument, which every program on this computer can read: use --token-file or EI_JWT_TOKEN.</source>
        <translation>Argument %1 hoort bij geen optie; --help somt alle op. Een token is nooit een argument, dat elk programma op deze computer kan lezen: gebruik --token-file of EI_JWT_TOKEN.</translation>
    </message>
    <message>
        <source>--demo brings its own server, user and token; it goes with none of --host, --user, --token-file.</source>
        <translation>--demo brengt een eigen server, gebruiker en token mee; het gaat niet samen met --host, --user of --token-file.</translation>
    </message>
    <message>
        <source>--scenario, --profile and --port are about the simulated Studio; they go with --demo only.</source>
        <translation>--scenario, --profile en --port gaan over de gesimuleerde Studio; ze horen alleen bij --demo.</translation>
    </message>
    <message>
        <source>--scenario takes a name that --list-scenarios lists, such as refuse.</source>
        <translation>--scenario neemt een naam die --list-scenarios opsomt, zoals refuse.</translation>
    </message>
    <message>
        <source>--profile takes a name that --list-profiles lists, such as suspended.</source>
        <translation>--profile neemt een naam die --list-profiles opsomt, zoals suspended.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port neemt een getal van 0 tot 65535.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <comment>--host or EI_HOST, why</comment>
        <translation>%1 is onbruikbaar: %2</translation>
    </message>
    <message>
        <source>--user takes the number of a user, such as 42.</source>
        <translation>--user neemt het nummer van een gebruiker, zoals 42.</translation>
    </message>
    <message>
        <source>The token cannot be used: %1</source>
        <translation>Het token is onbruikbaar: %1</translation>
    </message>
    <message>
        <source>--exit-after takes first-paint or loaded.</source>
        <translation>--exit-after neemt first-paint of loaded.</translation>
    </message>
    <message>
        <source>Edits your Edge Impulse profile.</source>
        <translation>Bewerkt je Edge Impulse-profiel.</translation>
    </message>
</context>
<context>
    <name>OtherEditor</name>
    <message>
        <source>Between the next save&apos;s read and its update</source>
        <translation>Tussen het lezen en bijwerken van de volgende keer opslaan</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nieuwe waarde</translation>
    </message>
    <message>
        <source>Change on the server</source>
        <translation>Wijzigen op de server</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Changed by another editor</source>
        <translation>Gewijzigd door een andere editor</translation>
    </message>
    <message>
        <source>those that are on, with commas between them; none</source>
        <translation>wat aan staat, met komma’s ertussen; geen</translation>
    </message>
</context>
<context>
    <name>OtherWindow</name>
    <message>
        <source>%1 is open in another window, which comes to the front.</source>
        <comment>person on host</comment>
        <translation>%1 is open in een ander venster, dat naar voren komt.</translation>
    </message>
    <message>
        <source>%1 is open in another window, which does not answer.</source>
        <comment>person on host</comment>
        <translation>%1 is open in een ander venster, dat niet antwoordt.</translation>
    </message>
    <message>
        <source>%1 is open on the computer %2, since %3.</source>
        <comment>person on host, name of a computer, time</comment>
        <translation>%1 is open op de computer %2, sinds %3.</translation>
    </message>
    <message>
        <source>If an editor is still at work there, close that first: of two, the one that keeps its changes last wins. If there is none any more, open the account here: nothing is lost.</source>
        <translation>Als daar nog een editor bezig is, sluit die dan eerst: van twee wint degene die zijn wijzigingen het laatst bewaart. Is er geen meer, open het account dan hier: er gaat niets verloren.</translation>
    </message>
    <message>
        <source>&amp;Open here anyway</source>
        <translation>&amp;Toch hier openen</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Zo laten</translation>
    </message>
    <message>
        <source>%1 Reload asks again.</source>
        <comment>sentence</comment>
        <translation>%1 ‘Opnieuw laden’ vraagt het nog eens.</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Dit account</translation>
    </message>
</context>
<context>
    <name>OwnCertificate</name>
    <message>
        <source>%1 is not a file. Choose a file with your certificate in PEM or PKCS#12 format.</source>
        <translation>%1 is geen bestand. Kies een bestand met het eigen certificaat in PEM- of PKCS#12-indeling.</translation>
    </message>
    <message>
        <source>The file with your certificate, %1, could not be read: %2.</source>
        <translation>Het bestand met het eigen certificaat, %1, kon niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate. Choose a file in PEM or PKCS#12 format.</source>
        <translation>Het bestand %1 bevat geen certificaat. Kies een bestand in PEM- of PKCS#12-indeling.</translation>
    </message>
    <message>
        <source>The key of your certificate could not be read from %1: the password is not that of the file, or there is no key in it.</source>
        <translation>De sleutel van het eigen certificaat kon niet uit %1 worden gelezen: het wachtwoord is niet dat van het bestand, of er zit geen sleutel in.</translation>
    </message>
</context>
<context>
    <name>PlayOptions</name>
    <message>
        <source>Sign-in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Bijwerken</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>The first call that meets it</source>
        <translation>De eerste aanroep die het treft</translation>
    </message>
    <message>
        <source>How many calls meet it</source>
        <translation>Hoeveel aanroepen het treft</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Delay of the answers</source>
        <translation>Vertraging van de antwoorden</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Vertraging</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aanroepen</translation>
    </message>
    <message>
        <source>From call</source>
        <translation>Vanaf aanroep</translation>
    </message>
</context>
<context>
    <name>PlayedCard</name>
    <message>
        <source>Cut the network</source>
        <translation>Netwerk verbreken</translation>
    </message>
    <message>
        <source>Be slow</source>
        <translation>Traag zijn</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>Profiles, scenario and clock as at the start</source>
        <translation>Profielen, scenario en klok zoals aan het begin</translation>
    </message>
    <message>
        <source>What the simulated Studio plays</source>
        <translation>Wat de gesimuleerde Studio naspeelt</translation>
    </message>
    <message>
        <source>To see: %1</source>
        <translation>Te zien: %1</translation>
    </message>
</context>
<context>
    <name>ProfileField</name>
    <message>
        <source>Last opened first</source>
        <translation>Laatst geopende eerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nieuwste eerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oudste eerst</translation>
    </message>
    <message>
        <source>Last joined first</source>
        <translation>Laatst toegevoegde eerst</translation>
    </message>
    <message>
        <source>First joined first</source>
        <translation>Eerst toegevoegde eerst</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>Naam, A tot Z</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>Naam, Z tot A</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation>&amp;Functie</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>Bed&amp;rijf</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>T&amp;ijdzone</translation>
    </message>
    <message>
        <source>Project order</source>
        <translation>Projectvolgorde</translation>
    </message>
    <message>
        <source>&amp;Project order</source>
        <translation>&amp;Projectvolgorde</translation>
    </message>
    <message>
        <source>The order of your project list in Studio</source>
        <translation>De volgorde van de projectlijst in Studio</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimenten</translation>
    </message>
    <message>
        <source>E&amp;xperiments</source>
        <translation>E&amp;xperimenten</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>changed on the server</source>
        <translation>op de server gewijzigd</translation>
    </message>
</context>
<context>
    <name>ProfileLoader</name>
    <message>
        <source>Asked for user %1, answered with user %2.</source>
        <translation>Gevraagd naar gebruiker %1, beantwoord met gebruiker %2.</translation>
    </message>
    <message>
        <source>Asked for user %1, answered with a profile without an id.</source>
        <translation>Gevraagd naar gebruiker %1, beantwoord met een profiel zonder nummer.</translation>
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
        <translation>&amp;Opslaan als HTML…</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown…</source>
        <translation>Opslaan &amp;als Markdown…</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>&amp;Kopiëren als Markdown</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Probleem melden</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Wat erin staat</translation>
    </message>
    <message>
        <source>Picture of the window</source>
        <translation>Afbeelding van het venster</translation>
    </message>
    <message>
        <source>&amp;What happened, and what did you expect?</source>
        <translation>&amp;Wat gebeurde er, en wat werd er verwacht?</translation>
    </message>
    <message>
        <source>What happened, and what did you expect?</source>
        <translation>Wat gebeurde er, en wat werd er verwacht?</translation>
    </message>
    <message>
        <source>&amp;Preview, without the picture</source>
        <translation>&amp;Voorbeeld, zonder de afbeelding</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>The report is being put together…</source>
        <translation>Het rapport wordt samengesteld…</translation>
    </message>
    <message>
        <source>Tokens, passwords and codes are masked. Names, e-mail addresses and what you changed are in it: look it over before you pass it on.</source>
        <translation>Tokens, wachtwoorden en codes zijn onleesbaar gemaakt. Namen, e-mailadressen en de wijzigingen staan er wel in: kijk het rapport na vóór het doorgeven.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Het rapport staat op het klembord.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Rapport opslaan</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webpagina’s (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Het rapport is opgeslagen.</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>Het rapport kon niet worden geschreven: %1</translation>
    </message>
</context>
<context>
    <name>ReportFacts</name>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>%1 proxy %2, without a login</source>
        <comment>kind, name</comment>
        <translation>proxy %2 (%1), zonder aanmelding</translation>
    </message>
    <message>
        <source>%1 proxy %2, with a login</source>
        <comment>kind, name</comment>
        <translation>proxy %2 (%1), met aanmelding</translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation>zoals het systeem</translation>
    </message>
    <message>
        <source>as the environment has it, in %1</source>
        <comment>variable</comment>
        <translation>zoals de omgeving, in %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
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
        <translation>%1, gebouwd met %2</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Besturingssysteem</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processor</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Werkomgeving</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Platform of Qt</source>
        <translation>Qt-platform</translation>
    </message>
    <message>
        <source>Style of Qt</source>
        <translation>Qt-stijl</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Tijdzones</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Profile of an earlier moment is shown</source>
        <translation>Eerdere stand van het profiel wordt getoond</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificate authority of one’s own</source>
        <translation>Eigen certificaatautoriteit</translation>
    </message>
    <message>
        <source>Certificate of one’s own</source>
        <translation>Eigen certificaat</translation>
    </message>
    <message>
        <source>Long bodies are kept</source>
        <translation>Lange inhoud wordt bewaard</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>%1, shown dark</source>
        <comment>setting</comment>
        <translation>%1, donker getoond</translation>
    </message>
    <message>
        <source>%1, shown light</source>
        <comment>setting</comment>
        <translation>%1, licht getoond</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>%1 × %2 at %3 %</source>
        <comment>width, height, scale</comment>
        <translation>%1 × %2 bij %3 %</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Lettertype</translation>
    </message>
</context>
<context>
    <name>RequestsTable</name>
    <message>
        <source>Requests</source>
        <translation>Aanvragen</translation>
    </message>
</context>
<context>
    <name>RequestsWindow</name>
    <message>
        <source>Request</source>
        <translation>Aanvraag</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Vastmaken</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Kopiëren &amp;als cURL</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>&amp;Kopiëren als tekst</translation>
    </message>
    <message>
        <source>&amp;Export as HAR…</source>
        <translation>&amp;Exporteren als HAR…</translation>
    </message>
    <message>
        <source>Requests — Profile Editor</source>
        <translation>Aanvragen — Profile Editor</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Aanvragen filteren</translation>
    </message>
    <message>
        <source>Filter: path, method, status, outcome</source>
        <translation>Filter: pad, methode, status, resultaat</translation>
    </message>
    <message>
        <source>Keeps the selected requests when the others are cleared, filtered or too many</source>
        <translation>Houdt de geselecteerde aanvragen vast als de andere worden gewist of gefilterd, of te veel zijn</translation>
    </message>
    <message>
        <source>A line for bash; the token is $EI_JWT_TOKEN</source>
        <translation>Een regel voor bash; het token is $EI_JWT_TOKEN</translation>
    </message>
    <message>
        <source>The selected calls, or all that the filter shows</source>
        <translation>De geselecteerde aanroepen, of alle die het filter toont</translation>
    </message>
    <message>
        <source>&amp;Keep long bodies</source>
        <translation>Lange &amp;inhoud bewaren</translation>
    </message>
    <message>
        <source>From now on, up to 4 MiB of each instead of 64 KiB</source>
        <translation>Vanaf nu tot 4 MiB van elk in plaats van 64 KiB</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Wissen</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Losmaken</translation>
    </message>
    <message>
        <source>There is no room for one more pinned request. Unpin another one first.</source>
        <translation>Er is geen ruimte voor nog een vastgemaakte aanvraag. Maak eerst een andere los.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln aanvraag</numerusform>
            <numerusform>%Ln aanvragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as HAR</source>
        <translation>Exporteren als HAR</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>HTTP-archieven (*.har)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Geëxporteerd.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Het bestand kon niet worden geschreven: %1</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>turned on</source>
        <translation>ingeschakeld</translation>
    </message>
    <message>
        <source>%1: turned on %2</source>
        <comment>field, choices</comment>
        <translation>%1: ingeschakeld %2</translation>
    </message>
    <message>
        <source>turned off</source>
        <translation>uitgeschakeld</translation>
    </message>
    <message>
        <source>%1: turned off %2</source>
        <comment>field, choices</comment>
        <translation>%1: uitgeschakeld %2</translation>
    </message>
    <message>
        <source>%1 was %2</source>
        <comment>field, value</comment>
        <translation>%1 was %2</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <comment>field, value</comment>
        <translation>%1 is nu %2</translation>
    </message>
    <message>
        <source>was</source>
        <comment>before a value</comment>
        <translation>was</translation>
    </message>
    <message>
        <source>now</source>
        <comment>before a value</comment>
        <translation>nu</translation>
    </message>
    <message>
        <source>Show it in &amp;Requests when it is sent</source>
        <translation>&amp;Na het verzenden tonen bij de aanvragen</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Wijzigingen nakijken</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Wat wordt verzonden</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Verzenden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Aanvraag</translation>
    </message>
    <message numerus="yes">
        <source>%1… and %Ln more character(s)</source>
        <comment>start of a text</comment>
        <translation>
            <numerusform>%1… en nog %Ln teken</numerusform>
            <numerusform>%1… en nog %Ln tekens</numerusform>
        </translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Inhoud van de aanvraag</translation>
    </message>
</context>
<context>
    <name>SaveDialogs</name>
    <message>
        <source>Reverted:</source>
        <translation>Teruggezet:</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The update of %1 that was sent before may still arrive; it is looked for.</source>
        <translation>De eerder verzonden bijwerking van %1 kan nog aankomen; daar wordt naar gezocht.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Bring back the reverted changes</source>
        <translation>De teruggezette wijzigingen terughalen</translation>
    </message>
</context>
<context>
    <name>SaveReport</name>
    <message>
        <source>%1: the server ignored the change and still has %2.</source>
        <translation>%1: de server negeerde de wijziging en heeft nog %2.</translation>
    </message>
    <message>
        <source>%1: saved as %2; the server removed a trailing space.</source>
        <translation>%1: opgeslagen als %2; de server verwijderde een spatie aan het eind.</translation>
    </message>
    <message>
        <source>%1: saved as %2; the server removed space at the ends.</source>
        <translation>%1: opgeslagen als %2; de server verwijderde witruimte aan de uiteinden.</translation>
    </message>
    <message>
        <source>%1: saved as %2 (%3).</source>
        <comment>field, value, how it differs from what was sent</comment>
        <translation>%1: opgeslagen als %2 (%3).</translation>
    </message>
    <message>
        <source>%1: not saved as it was sent; by the server %2.</source>
        <comment>field, what was turned on and off</comment>
        <translation>%1: niet opgeslagen zoals verzonden; door de server %2.</translation>
    </message>
    <message>
        <source>%1: saved as %2, not as %3.</source>
        <translation>%1: opgeslagen als %2, niet als %3.</translation>
    </message>
    <message>
        <source>The server accepted the change, but the profile could not be read again to show it: reload.</source>
        <translation>De server accepteerde de wijziging, maar het profiel kon daarna niet worden gelezen: laad het opnieuw.</translation>
    </message>
    <message>
        <source>An earlier update of %1 arrived late, in place of what was saved since. That is an unsaved change again: save it once more.</source>
        <translation>Een eerdere bijwerking van %1 is laat aangekomen, in plaats van wat sindsdien is opgeslagen. Dat is weer een niet-opgeslagen wijziging: sla haar nog eens op.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile, and taken over: %1.</source>
        <translation>Intussen op de server gewijzigd en overgenomen: %1.</translation>
    </message>
    <message>
        <source>%1 An update of %2 that was sent before may still arrive; it is looked for.</source>
        <comment>what is wrong, fields</comment>
        <translation>%1 Een eerder verzonden bijwerking van %2 kan nog aankomen; daar wordt naar gezocht.</translation>
    </message>
    <message>
        <source>Saved:</source>
        <translation>Opgeslagen:</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Only partly saved:</source>
        <translation>Slechts deels opgeslagen:</translation>
    </message>
    <message>
        <source>%1 arrived, %2 did not so far and may still arrive.</source>
        <translation>%1 is aangekomen, %2 nog niet en kan nog aankomen.</translation>
    </message>
    <message>
        <source>%1 arrived, %2 did not and can be saved again.</source>
        <translation>%1 is aangekomen, %2 niet en kan opnieuw worden opgeslagen.</translation>
    </message>
    <message>
        <source>Restored from %1, and not saved yet: %2.</source>
        <comment>time, fields</comment>
        <translation>Hersteld van %1 en nog niet opgeslagen: %2.</translation>
    </message>
    <message>
        <source>Restored from %1: %2. Whether the last update of %3 arrived is not known so far; it is looked for.</source>
        <comment>time, fields, fields</comment>
        <translation>Hersteld van %1: %2. Of de laatste bijwerking van %3 is aangekomen, is nog niet bekend; daar wordt naar gezocht.</translation>
    </message>
</context>
<context>
    <name>SentenceLocale</name>
    <message>
        <source>en</source>
        <comment>The name of this translation&apos;s language, as in QLocale</comment>
        <translation>nl</translation>
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
        <translation>Voer een server in, zoals edgeimpulse.com.</translation>
    </message>
    <message>
        <source>“%1” is no server name. Enter a name such as edgeimpulse.com, or a whole address that starts with https://.</source>
        <translation>‘%1’ is geen servernaam. Voer een naam in zoals edgeimpulse.com, of een volledig adres dat met https:// begint.</translation>
    </message>
    <message>
        <source>“%1” is no valid address. Enter a name such as edgeimpulse.com, or a whole address that starts with https://.</source>
        <translation>‘%1’ is geen geldig adres. Voer een naam in zoals edgeimpulse.com, of een volledig adres dat met https:// begint.</translation>
    </message>
    <message>
        <source>Only https:// addresses can be used, not %1://.</source>
        <translation>Alleen https://-adressen zijn bruikbaar, niet %1://.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password. Enter it without the part before the “@”.</source>
        <translation>Het adres mag geen gebruikersnaam of wachtwoord bevatten. Voer het in zonder het deel vóór de ‘@’.</translation>
    </message>
    <message>
        <source>The address must end with its path. Enter it without the part after “?” or “#”.</source>
        <translation>Het adres moet met zijn pad eindigen. Voer het in zonder het deel na ‘?’ of ‘#’.</translation>
    </message>
    <message>
        <source>http:// would send your token unprotected to %1. Enter its https:// address.</source>
        <translation>http:// zou het token onbeschermd naar %1 sturen. Voer het https://-adres in.</translation>
    </message>
</context>
<context>
    <name>SessionReport</name>
    <message>
        <source>not done</source>
        <comment>an item of the checklist</comment>
        <translation>niet gedaan</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>an item of the checklist</comment>
        <translation>geslaagd</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>an item of the checklist</comment>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>pressed</source>
        <comment>a command</comment>
        <translation>ingedrukt</translation>
    </message>
    <message>
        <source>said</source>
        <comment>a message</comment>
        <translation>gemeld</translation>
    </message>
    <message>
        <source>state</source>
        <translation>toestand</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Tijd (UTC)</translation>
    </message>
    <message>
        <source>What</source>
        <comment>command, message or state</comment>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln entry(s) are gone.</source>
        <translation>
            <numerusform>Aan het begin ontbreekt %Ln item.</numerusform>
            <numerusform>Aan het begin ontbreken %Ln items.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>vastgemaakt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier request(s) are left out.</source>
        <translation>
            <numerusform>%Ln eerdere aanvraag is weggelaten.</numerusform>
            <numerusform>%Ln eerdere aanvragen zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>How to get there again</source>
        <translation>Zo is dit weer te bereiken</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>What was pressed and said</source>
        <translation>Wat is ingedrukt en gemeld</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Aanvragen</translation>
    </message>
    <message>
        <source>Picture of the window</source>
        <translation>Afbeelding van het venster</translation>
    </message>
    <message>
        <source>The window of the editor</source>
        <translation>Het venster van de editor</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Profile Editor, report of %1</source>
        <comment>date and time</comment>
        <translation>Profile Editor, rapport van %1</translation>
    </message>
</context>
<context>
    <name>SessionWatch</name>
    <message>
        <source>Save: %1</source>
        <comment>name of a state</comment>
        <translation>Opslaan: %1</translation>
    </message>
    <message>
        <source>Network settings set</source>
        <translation>Netwerkinstellingen ingesteld</translation>
    </message>
    <message>
        <source>%1: on</source>
        <comment>a box or a switch</comment>
        <translation>%1: aan</translation>
    </message>
    <message>
        <source>%1: off</source>
        <comment>a box or a switch</comment>
        <translation>%1: uit</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <comment>command, window</comment>
        <translation>%1 in ‘%2’</translation>
    </message>
    <message>
        <source>Window opened: %1</source>
        <comment>title</comment>
        <translation>Venster geopend: %1</translation>
    </message>
    <message>
        <source>Window closed: %1</source>
        <comment>title</comment>
        <translation>Venster gesloten: %1</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Er is niets gewijzigd</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>fields</comment>
        <translation>Gewijzigd: %1</translation>
    </message>
    <message>
        <source>Account: %1, attempt: %2</source>
        <comment>names of states</comment>
        <translation>Account: %1, poging: %2</translation>
    </message>
    <message>
        <source>Simulator: scenario %1, profile %2</source>
        <comment>names</comment>
        <translation>Simulator: scenario %1, profiel %2</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The server accepted the sign-in, but its answer holds no token.</source>
        <translation>De server accepteerde de aanmelding, maar het antwoord bevat geen token.</translation>
    </message>
</context>
<context>
    <name>SignInAttempt</name>
    <message>
        <source>Use the password</source>
        <translation>Wachtwoord gebruiken</translation>
    </message>
    <message>
        <source>Use the token</source>
        <translation>Token gebruiken</translation>
    </message>
    <message>
        <source>Password and Token are both filled in, and nothing was sent. Say which one is to sign you in; the other one is emptied.</source>
        <translation>Wachtwoord en Token zijn beide ingevuld, en er is niets verzonden. Geef aan waarmee moet worden aangemeld; het andere wordt leeggemaakt.</translation>
    </message>
    <message>
        <source>Sign in without it</source>
        <translation>Zonder aanmelden</translation>
    </message>
</context>
<context>
    <name>SignInEntry</name>
    <message>
        <source>Enter your e-mail address or user name, or a token.</source>
        <translation>Voer een e-mailadres of gebruikersnaam in, of een token.</translation>
    </message>
    <message>
        <source>An e-mail address has no blanks inside. Enter one address alone, without the text around it.</source>
        <translation>Een e-mailadres bevat geen spaties. Voer alleen één adres in, zonder de tekst eromheen.</translation>
    </message>
    <message>
        <source>Enter your password, or a token.</source>
        <translation>Voer het wachtwoord in, of een token.</translation>
    </message>
    <message>
        <source>The password has a line break in it, which came with what was pasted and cannot be seen. Nothing was sent. Sign in without it, or paste the password again.</source>
        <translation>Het wachtwoord bevat een regeleinde dat met het geplakte meekwam en niet te zien is. Er is niets verzonden. Meld aan zonder, of plak het wachtwoord opnieuw.</translation>
    </message>
    <message>
        <source>A code from an authenticator app has digits only. Enter the code alone, without the text around it.</source>
        <translation>Een code uit een authenticatie-app heeft alleen cijfers. Voer alleen de code in, zonder de tekst eromheen.</translation>
    </message>
    <message>
        <source>Enter the code from your authenticator app.</source>
        <translation>Voer de code uit de authenticatie-app in.</translation>
    </message>
</context>
<context>
    <name>SignInFields</name>
    <message>
        <source>Se&amp;rver</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>E-mail or &amp;user name</source>
        <translation>E-mail &amp;of gebruikersnaam</translation>
    </message>
    <message>
        <source>Passw&amp;ord</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>&amp;Authentication code</source>
        <translation>A&amp;uthenticatiecode</translation>
    </message>
    <message>
        <source>Or, without a password, as with Google, GitHub or single sign-on:</source>
        <translation>Of zonder wachtwoord, zoals met Google, GitHub of eenmalige aanmelding:</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>a JWT token of yours, used as it is</source>
        <translation>een eigen JWT-token, ongewijzigd gebruikt</translation>
    </message>
    <message>
        <source>Signs in to %1</source>
        <comment>an address</comment>
        <translation>Meldt aan bij %1</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>&amp;Import from the Edge Impulse CLI</source>
        <translation>&amp;Importeren uit de Edge Impulse CLI</translation>
    </message>
    <message>
        <source>Other wa&amp;ys…</source>
        <translation>Andere &amp;manieren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>&amp;Aanmelden</translation>
    </message>
    <message>
        <source>Sign in to Edge Impulse Studio</source>
        <translation>Aanmelden bij Edge Impulse Studio</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>The server did not take this code. Enter the one that the app shows now.</source>
        <translation>De server accepteerde deze code niet. Voer de code in die de app nu toont.</translation>
    </message>
    <message>
        <source>This account asks for the code from your authenticator app.</source>
        <translation>Dit account vraagt om de code uit de authenticatie-app.</translation>
    </message>
    <message>
        <source>This account signs in through the browser, which now opens %1. When you are signed in there, copy the token and paste it here: in the browser&apos;s developer tools it is the value of the cookie “jwt”.</source>
        <translation>Dit account meldt aan via de browser, die nu %1 opent. Kopieer na het aanmelden daar het token en plak het hier: in de ontwikkelaarstools van de browser is het de waarde van de cookie ‘jwt’.</translation>
    </message>
    <message>
        <source>This account signs in through the browser, but none could be started here. Open %1 in one yourself; the whole address is under Details. When you are signed in there, copy the token and paste it here: in the browser&apos;s developer tools it is the value of the cookie “jwt”.</source>
        <translation>Dit account meldt aan via de browser, maar hier kon er geen worden gestart. Open %1 zelf in een browser; het hele adres staat onder ‘Details’. Kopieer na het aanmelden daar het token en plak het hier: in de ontwikkelaarstools van de browser is het de waarde van de cookie ‘jwt’.</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Netwerk…</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Netwerkinstellingen</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Bezig met aanmelden…</translation>
    </message>
</context>
<context>
    <name>SignInPresenter</name>
    <message>
        <source>The sign-in to %1 comes when this one is done with.</source>
        <comment>host</comment>
        <translation>De aanmelding bij %1 komt als deze klaar is.</translation>
    </message>
    <message>
        <source>The sign-in to %1 comes when this one is done with: %2</source>
        <comment>host, why</comment>
        <translation>De aanmelding bij %1 komt als deze klaar is: %2</translation>
    </message>
</context>
<context>
    <name>SignInRequest</name>
    <message>
        <source>The keychain has no token for %1 any more. Sign in again.</source>
        <translation>De sleutelbos heeft geen token meer voor %1. Meld opnieuw aan.</translation>
    </message>
    <message>
        <source>You did not wait for the keychain, which has the token of %1. Sign in, or start the editor again to ask the keychain once more.</source>
        <translation>Er is niet gewacht op de sleutelbos, die het token van %1 heeft. Meld aan, of start de editor opnieuw om de sleutelbos nog eens te vragen.</translation>
    </message>
    <message numerus="yes">
        <source>Signed out. Your %Ln unsaved change(s) are kept, and there again when this account is opened.</source>
        <translation>
            <numerusform>Afgemeld. De niet-opgeslagen wijziging is bewaard en staat er weer als dit account wordt geopend.</numerusform>
            <numerusform>Afgemeld. De %Ln niet-opgeslagen wijzigingen zijn bewaard en staan er weer als dit account wordt geopend.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not signed in any more. Sign in again to go on; your changes are kept, and nothing is sent before you save.</source>
        <translation>Je bent niet meer aangemeld. Meld opnieuw aan om door te gaan; de wijzigingen zijn bewaard, en er wordt niets verzonden voordat je opslaat.</translation>
    </message>
    <message>
        <source>The server says: “%1”. Sign in again to go on; your changes are kept, and nothing is sent before you save.</source>
        <translation>De server zegt: ‘%1’. Meld opnieuw aan om door te gaan; de wijzigingen zijn bewaard, en er wordt niets verzonden voordat je opslaat.</translation>
    </message>
</context>
<context>
    <name>TestingPresenter</name>
    <message>
        <source>Reload</source>
        <translation>Opnieuw laden</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Account toevoegen…</translation>
    </message>
    <message>
        <source>Go to the https port</source>
        <translation>Naar de https-poort</translation>
    </message>
    <message>
        <source>Go back from https</source>
        <translation>Terug van https</translation>
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
        <translation>S&amp;cenario’s</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>&amp;Profielen</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Search scenarios</source>
        <translation>Scenario’s zoeken</translation>
    </message>
    <message>
        <source>Play the next one that I choose beside the present one</source>
        <translation>Het volgende dat ik kies naast het huidige spelen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>Profielen zoeken</translation>
    </message>
    <message>
        <source>All profiles start anew with the one that you choose, and it is loaded.</source>
        <translation>Alle profielen beginnen opnieuw met het gekozen profiel, en dat wordt geladen.</translation>
    </message>
    <message>
        <source>10 s later</source>
        <translation>10 s later</translation>
    </message>
    <message>
        <source>5 min later</source>
        <translation>5 min later</translation>
    </message>
    <message>
        <source>31 days later</source>
        <translation>31 dagen later</translation>
    </message>
    <message>
        <source>Another editor</source>
        <translation>Andere editor</translation>
    </message>
    <message>
        <source>Changes the open profile on the server, unchecked: the editor hears of it with its next read.</source>
        <translation>Wijzigt het geopende profiel op de server, ongecontroleerd: de editor merkt het bij de volgende keer lezen.</translation>
    </message>
    <message>
        <source>The simulator&apos;s clock</source>
        <translation>De klok van de simulator</translation>
    </message>
    <message>
        <source>Waits of Retry-After end there, and tokens: they are good for 30 days, unless the profile is token-ends-soon.</source>
        <translation>Wachttijden van Retry-After lopen daar af, en tokens: ze gelden 30 dagen, tenzij het profiel token-ends-soon is.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message numerus="yes">
        <source>The start of %Ln character(s), too many to edit. All are kept, unless you change what you see.</source>
        <translation>
            <numerusform>Het begin van %Ln teken, te veel om te bewerken. Alles blijft bewaard, tenzij je wijzigt wat je ziet.</numerusform>
            <numerusform>Het begin van %Ln tekens, te veel om te bewerken. Alle blijven bewaard, tenzij je wijzigt wat je ziet.</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
</context>
<context>
    <name>TimeZoneEditor</name>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>In no table of time zones; it is kept as it is</source>
        <translation>In geen tabel van tijdzones; blijft zoals hij is</translation>
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
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>Clears the time zone</source>
        <translation>Maakt de tijdzone leeg</translation>
    </message>
    <message>
        <source>Present value; in no table of time zones, it is kept as it is</source>
        <translation>Huidige waarde; in geen tabel van tijdzones, blijft zoals ze is</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>Huidige waarde</translation>
    </message>
    <message>
        <source>Present value, an old name of %1</source>
        <translation>Huidige waarde, een oude naam van %1</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Recent gebruikt</translation>
    </message>
</context>
<context>
    <name>TimeZonePicker</name>
    <message>
        <source>Choose a time zone</source>
        <translation>Tijdzone kiezen</translation>
    </message>
    <message>
        <source>Search time zones</source>
        <translation>Tijdzones zoeken</translation>
    </message>
    <message>
        <source>City, country, time zone or UTC offset</source>
        <translation>Stad, land, tijdzone of verschil met UTC</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Tijdzones</translation>
    </message>
    <message>
        <source>No time zone is at “%1” now.</source>
        <translation>Geen tijdzone staat nu op ‘%1’.</translation>
    </message>
    <message>
        <source>No city, country or time zone is called “%1”.</source>
        <translation>Geen stad, land of tijdzone heet ‘%1’.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln resultaat</numerusform>
            <numerusform>%Ln resultaten</numerusform>
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
        <translation>geen verandering van de klok sinds %1</translation>
    </message>
    <message>
        <source>the clock does not change</source>
        <translation>de klok verandert niet</translation>
    </message>
    <message>
        <source>Names of tz database %1, newest rule of %2; this computer’s version is not known</source>
        <extracomment>%1 is a version of the tz database, %2 a date</extracomment>
        <translation>Namen van tz database %1, nieuwste regel van %2; de versie van deze computer is niet bekend</translation>
    </message>
    <message>
        <source>This computer’s rules: tz database %1 · names: %2, newest rule of %3</source>
        <extracomment>%1 and %2 are versions of the tz database, %3 is a date</extracomment>
        <translation>Regels van deze computer: tz database %1 · namen: %2, nieuwste regel van %3</translation>
    </message>
    <message>
        <source>this computer’s rules are of %1; this zone has changed since</source>
        <extracomment>%1 is a version of the tz database, such as 2025b</extracomment>
        <translation>de regels van deze computer zijn van %1; deze zone is sindsdien veranderd</translation>
    </message>
    <message>
        <source>summer time begins on %1</source>
        <translation>de zomertijd begint op %1</translation>
    </message>
    <message>
        <source>summer time ends on %1</source>
        <translation>de zomertijd eindigt op %1</translation>
    </message>
    <message>
        <source>the clock goes forward on %1</source>
        <translation>de klok gaat vooruit op %1</translation>
    </message>
    <message>
        <source>the clock goes back on %1</source>
        <translation>de klok gaat terug op %1</translation>
    </message>
    <message>
        <source>no change of the clock until %1</source>
        <translation>geen verandering van de klok tot %1</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>This is an API key of a project. Changing a profile takes a JWT token only: sign in with e-mail and password, or import the file of the Edge Impulse CLI.</source>
        <translation>Dit is een API-sleutel van een project. Een profiel wijzigen kan alleen met een JWT-token: meld aan met e-mail en wachtwoord, of importeer het bestand van de Edge Impulse CLI.</translation>
    </message>
    <message>
        <source>This is a cookie. Changing a profile takes a JWT token only: paste just what stands between “jwt=” and the next semicolon, or sign in with e-mail and password.</source>
        <translation>Dit is een cookie. Een profiel wijzigen kan alleen met een JWT-token: plak alleen wat tussen ‘jwt=’ en de volgende puntkomma staat, of meld aan met e-mail en wachtwoord.</translation>
    </message>
    <message>
        <source>This is an OAuth bearer token. Changing a profile takes a JWT token only: sign in with e-mail and password, or import the file of the Edge Impulse CLI.</source>
        <translation>Dit is een OAuth-bearer-token. Een profiel wijzigen kan alleen met een JWT-token: meld aan met e-mail en wachtwoord, of importeer het bestand van de Edge Impulse CLI.</translation>
    </message>
    <message>
        <source>Enter a token.</source>
        <translation>Voer een token in.</translation>
    </message>
    <message>
        <source>This is too long for a token. Copy the token alone, without the text around it.</source>
        <translation>Dit is te lang voor een token. Kopieer alleen het token, zonder de tekst eromheen.</translation>
    </message>
    <message>
        <source>A token has no spaces, line breaks or special characters inside. Copy it again, whole and alone.</source>
        <translation>Een token bevat geen spaties, regeleinden of speciale tekens. Kopieer het opnieuw, heel en alleen.</translation>
    </message>
</context>
<context>
    <name>TokenFile</name>
    <message numerus="yes">
        <source>The token did not come within %Ln second(s): nothing, or no end, was written to what --token-file names. Start again when it is ready.</source>
        <translation>
            <numerusform>Het token kwam niet binnen %Ln seconde: er is niets, of geen einde, geschreven naar wat --token-file noemt. Start opnieuw als het klaar is.</numerusform>
            <numerusform>Het token kwam niet binnen %Ln seconden: er is niets, of geen einde, geschreven naar wat --token-file noemt. Start opnieuw als het klaar is.</numerusform>
        </translation>
    </message>
    <message>
        <source>What --token-file names could not be read: %1. It takes the name of a file that holds the token, never the token itself.</source>
        <translation>Wat --token-file noemt, kon niet worden gelezen: %1. Het neemt de naam van een bestand met het token, nooit het token zelf.</translation>
    </message>
    <message>
        <source>What --token-file names is too large to be a token.</source>
        <translation>Wat --token-file noemt, is te groot voor een token.</translation>
    </message>
    <message>
        <source>What --token-file names is empty. Write the token to it, and start again.</source>
        <translation>Wat --token-file noemt, is leeg. Schrijf het token erin en start opnieuw.</translation>
    </message>
</context>
<context>
    <name>TokenStore</name>
    <message>
        <source>This desktop has no keychain. Start one: GNOME Keyring, KWallet, or KeePassXC with its Secret Service.</source>
        <translation>Deze werkomgeving heeft geen sleutelbos. Start er een: GNOME Keyring, KWallet, of KeePassXC met zijn Secret Service.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it first.</source>
        <translation>De sleutelbos is vergrendeld. Ontgrendel hem eerst.</translation>
    </message>
    <message>
        <source>The keychain was not unlocked: its password window was cancelled, or could not be shown.</source>
        <translation>De sleutelbos is niet ontgrendeld: het wachtwoordvenster is geannuleerd, of kon niet worden getoond.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it for this program in the keychain&apos;s settings.</source>
        <translation>De sleutelbos weigerde toegang. Sta dit programma toe in de instellingen van de sleutelbos.</translation>
    </message>
    <message>
        <source>The keychain did not answer. Look whether it asks for a password somewhere, or start it again.</source>
        <translation>De sleutelbos antwoordde niet. Kijk of hij ergens om een wachtwoord vraagt, of start hem opnieuw.</translation>
    </message>
    <message>
        <source>The keychain reported: %1</source>
        <translation>De sleutelbos meldde: %1</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>How to get there again</source>
        <translation>Zo is dit weer te bereiken</translation>
    </message>
    <message>
        <source>The command opens the same server, with an account of whoever gives it.</source>
        <translation>De opdracht opent dezelfde server, met een account van degene die de opdracht uitvoert.</translation>
    </message>
    <message>
        <source>The simulated Studio played “%1” with the profile “%2”. The command starts it so, with the demonstration’s account. What another editor had changed there, and a clock that was put forward, are not in it.</source>
        <comment>scenario, profile</comment>
        <translation>De gesimuleerde Studio speelde ‘%1’ na met het profiel ‘%2’. De opdracht start die Studio zo, met het account van de demo. Wat een andere editor daar had gewijzigd, zit er niet in, en een vooruitgezette klok evenmin.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>What the simulator does</source>
        <translation>Wat de simulator doet</translation>
    </message>
    <message>
        <source>What is to be seen</source>
        <translation>Wat er te zien is</translation>
    </message>
</context>
<context>
    <name>WindowMessages</name>
    <message>
        <source>The changes are still being saved. Try again when that has ended.</source>
        <translation>De wijzigingen worden nog opgeslagen. Probeer het opnieuw als dat klaar is.</translation>
    </message>
</context>
<context>
    <name>WindowState</name>
    <message>
        <source>Asking the keychain…</source>
        <translation>De sleutelbos wordt gevraagd…</translation>
    </message>
    <message>
        <source>Waiting for the keychain&apos;s password window…</source>
        <translation>Wachten op het wachtwoordvenster van de sleutelbos…</translation>
    </message>
    <message>
        <source>Loading the profile…</source>
        <translation>Het profiel wordt geladen…</translation>
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
        <translation>Het venster was niet binnen een minuut klaar.</translation>
    </message>
    <message>
        <source>The profile was not loaded: sign in first, or give a token with --token-file or EI_JWT_TOKEN.</source>
        <translation>Het profiel is niet geladen: meld eerst aan, of geef een token met --token-file of EI_JWT_TOKEN.</translation>
    </message>
    <message>
        <source>Starting the simulator…</source>
        <translation>De simulator wordt gestart…</translation>
    </message>
    <message>
        <source>Loading the profile…</source>
        <translation>Het profiel wordt geladen…</translation>
    </message>
    <message>
        <source>The simulator could not be started.</source>
        <translation>De simulator kon niet worden gestart.</translation>
    </message>
</context>
</TS>
