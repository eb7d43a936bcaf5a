<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>Account</name>
    <message>
        <source>%1 on %2</source>
        <comment>person, host</comment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>AccountHeader</name>
    <message>
        <source>free</source>
        <translation>gratuita</translation>
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
        <translation>suspendido</translation>
    </message>
    <message>
        <source>suspended: %1</source>
        <translation>suspendido: %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>&amp;Copy token</source>
        <translation>&amp;Copiar token</translation>
    </message>
    <message>
        <source>Re&amp;move account</source>
        <translation>&amp;Quitar cuenta</translation>
    </message>
    <message>
        <source>Token copied.</source>
        <translation>Token copiado.</translation>
    </message>
    <message numerus="yes">
        <source>It is on the clipboard for %Ln second(s). Whoever has it can do what you can.</source>
        <translation>
            <numerusform>Estará %Ln segundo en el portapapeles. Quien lo tenga puede hacer lo mismo que usted.</numerusform>
            <numerusform>Estará %Ln segundos en el portapapeles. Quien lo tenga puede hacer lo mismo que usted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>Take the token off the clipboard</source>
        <translation>Retirar el token del portapapeles</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <comment>person on host</comment>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Its token is taken out of the keychain, and unsaved changes that were kept for it are dropped. The account itself stays as it is.</source>
        <translation>Su token se saca del llavero y se descartan los cambios sin guardar que se conservaban para ella. La cuenta en sí queda como está.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
</context>
<context>
    <name>AccountPresenter</name>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>No connection · profile of %1</source>
        <comment>when it was read</comment>
        <translation>Sin conexión · perfil del %1</translation>
    </message>
    <message>
        <source>You see the profile as it was read then.</source>
        <translation>Se muestra el perfil tal como se leyó entonces.</translation>
    </message>
    <message>
        <source>Simulated Studio on this computer; nothing leaves it</source>
        <translation>Studio simulado en este equipo; nada sale de él</translation>
    </message>
    <message>
        <source>View &gt; Testing… plays failures, other profiles and another editor.</source>
        <translation>Ver &gt; Pruebas… reproduce fallos, otros perfiles y otro editor.</translation>
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
        <translation>Los cambios sin guardar de %1 se conservan y estarán ahí cuando abra esa cuenta.</translation>
    </message>
</context>
<context>
    <name>AccountStore</name>
    <message>
        <source>Sign in again to add what is missing among your accounts.</source>
        <translation>Inicie sesión de nuevo para añadir lo que falta entre sus cuentas.</translation>
    </message>
    <message>
        <source>it is in the folder of another account</source>
        <translation>está en la carpeta de otra cuenta</translation>
    </message>
    <message>
        <source>it does not say which account it is about</source>
        <translation>no dice a qué cuenta se refiere</translation>
    </message>
</context>
<context>
    <name>ApiAnswer</name>
    <message>
        <source>HTTP status: %1</source>
        <translation>Estado HTTP: %1</translation>
    </message>
    <message>
        <source>Content type: %1</source>
        <translation>Tipo de contenido: %1</translation>
    </message>
    <message>
        <source>Login wanted: %1</source>
        <translation>Acceso solicitado: %1</translation>
    </message>
    <message>
        <source>Redirects to: %1</source>
        <translation>Redirige a: %1</translation>
    </message>
    <message>
        <source>Not JSON: %1</source>
        <translation>No es JSON: %1</translation>
    </message>
</context>
<context>
    <name>ApiClient</name>
    <message>
        <source>Only https:// is used outside of this computer.</source>
        <translation>Fuera de este equipo solo se usa https://.</translation>
    </message>
</context>
<context>
    <name>ApiReply</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>No complete answer within the time limit.</source>
        <translation>No hubo respuesta completa dentro del plazo.</translation>
    </message>
    <message>
        <source>The answer was longer than %1 MiB.</source>
        <translation>La respuesta superaba %1 MiB.</translation>
    </message>
</context>
<context>
    <name>CallLogModel</name>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>not pinned</source>
        <translation>no fijada</translation>
    </message>
    <message>
        <source>A pinned request stays when the others are cleared, filtered or too many</source>
        <translation>Una solicitud fijada permanece cuando las demás se borran, se filtran o son demasiadas</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijación</translation>
    </message>
    <message>
        <source>Milliseconds until the answer began</source>
        <translation>Milisegundos hasta que empezó la respuesta</translation>
    </message>
    <message>
        <source>Milliseconds until the answer was there</source>
        <translation>Milisegundos hasta que llegó la respuesta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>CallPane</name>
    <message>
        <source>As it came</source>
        <translation>Tal como llegó</translation>
    </message>
    <message>
        <source>Choose one request to see it.</source>
        <translation>Elija una solicitud para verla.</translation>
    </message>
</context>
<context>
    <name>CallReport</name>
    <message>
        <source>Outcome: %1</source>
        <comment>a word</comment>
        <translation>Resultado: %1</translation>
    </message>
    <message>
        <source>Outcome: %1 (HTTP %2)</source>
        <comment>a word, a status</comment>
        <translation>Resultado: %1 (HTTP %2)</translation>
    </message>
    <message>
        <source>Began at %1 UTC</source>
        <comment>a time</comment>
        <translation>Inicio: %1 UTC</translation>
    </message>
    <message>
        <source>Sent after %1 ms</source>
        <translation>Envío tras %1 ms</translation>
    </message>
    <message>
        <source>Answer began after %1 ms</source>
        <translation>Inicio de la respuesta tras %1 ms</translation>
    </message>
    <message>
        <source>Ended after %1 ms</source>
        <translation>Fin tras %1 ms</translation>
    </message>
    <message>
        <source>Profile Editor %1 with Qt %2</source>
        <translation>Profile Editor %1 con Qt %2</translation>
    </message>
    <message>
        <source>Asked: %1 (%2)</source>
        <comment>method and address, what for</comment>
        <translation>Solicitado: %1 (%2)</translation>
    </message>
    <message>
        <source>Request:</source>
        <translation>Solicitud:</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Respuesta:</translation>
    </message>
    <message>
        <source>Read from it:</source>
        <translation>Lo que se leyó de ella:</translation>
    </message>
    <message>
        <source>The log of requests has this call no more.</source>
        <translation>El registro de solicitudes ya no contiene esta llamada.</translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>sign-in</source>
        <translation>inicio de sesión</translation>
    </message>
    <message>
        <source>load</source>
        <translation>carga</translation>
    </message>
    <message>
        <source>read before save</source>
        <translation>lectura antes de guardar</translation>
    </message>
    <message>
        <source>update</source>
        <translation>actualización</translation>
    </message>
    <message>
        <source>read after save</source>
        <translation>lectura después de guardar</translation>
    </message>
    <message>
        <source>watch</source>
        <comment>whether the server is there again</comment>
        <translation>vigilancia</translation>
    </message>
    <message>
        <source>test of the settings</source>
        <translation>prueba de la configuración</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonada</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>sin sesión iniciada</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>proxy wants a login</source>
        <translation>el proxy pide acceso</translation>
    </message>
    <message>
        <source>proxy not usable</source>
        <translation>proxy no utilizable</translation>
    </message>
    <message>
        <source>front wants a login</source>
        <translation>la pasarela pide acceso</translation>
    </message>
    <message>
        <source>wants a certificate</source>
        <translation>pide un certificado</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>no es de confianza</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no entendida</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>no user</source>
        <translation>sin usuario</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>try later</source>
        <translation>intentar más tarde</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>(%1 that are no text)</source>
        <comment>size</comment>
        <translation>(%1 que no son texto)</translation>
    </message>
    <message>
        <source>(%1, not kept)</source>
        <comment>size</comment>
        <translation>(%1, no conservados)</translation>
    </message>
    <message>
        <source>(the beginning of %1)</source>
        <comment>size</comment>
        <translation>(el principio de %1)</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>its key has %1 bits, which is too short</source>
        <translation>su clave tiene %1 bits, demasiado corta</translation>
    </message>
    <message>
        <source>its certificate is signed with %1, which can be forged</source>
        <comment>algorithm</comment>
        <translation>su certificado está firmado con %1, que se puede falsificar</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>el sistema no da ningún motivo</translation>
    </message>
    <message>
        <source>Certificate for: %1</source>
        <translation>Certificado para: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Emitido por: %1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>Válido hasta: %1</translation>
    </message>
</context>
<context>
    <name>ChecklistRun</name>
    <message>
        <source>not done</source>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>Passed: %1. Failed: %2. Not done: %3.</source>
        <translation>Superados: %1. Fallidos: %2. Sin hacer: %3.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>ChecklistWindow</name>
    <message>
        <source>Not done</source>
        <translation>Sin hacer</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <comment>note</comment>
        <translation>Sin hacer: %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <comment>note</comment>
        <translation>Superado: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>note</comment>
        <translation>Fallido: %1</translation>
    </message>
    <message>
        <source>&amp;Passed</source>
        <translation>&amp;Superado</translation>
    </message>
    <message>
        <source>&amp;Failed</source>
        <translation>&amp;Fallido</translation>
    </message>
    <message>
        <source>Checklist — Profile Editor</source>
        <translation>Lista de comprobación — Profile Editor</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Recorridos</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No second editor could be started. Copy the command and start it in a shell.</source>
        <translation>No se pudo iniciar un segundo editor. Copie el comando y ejecútelo en una shell.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>All results as a table in Markdown</source>
        <translation>Todos los resultados en una tabla Markdown</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Starts a second editor with this command</source>
        <translation>Inicia un segundo editor con este comando</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>journey, result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Export the checklist</source>
        <translation>Exportar la lista de comprobación</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Profile Editor %1</source>
        <translation>Profile Editor %1</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <translation>Qt %1 en %2</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exportado.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln choice(s)</source>
        <translation>
            <numerusform>Buscar en %Ln opción</numerusform>
            <numerusform>Buscar en %Ln opciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
</context>
<context>
    <name>ChoiceListModel</name>
    <message>
        <source>changed, not saved yet. %1</source>
        <comment>what it does</comment>
        <translation>cambiado, sin guardar todavía. %1</translation>
    </message>
</context>
<context>
    <name>ChoiceSetEditor</name>
    <message>
        <source>changed, not saved yet. %1</source>
        <comment>what it does</comment>
        <translation>cambiado, sin guardar todavía. %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>none offered</source>
        <translation>no se ofrece ninguno</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear the text</source>
        <translation>Borrar el texto</translation>
    </message>
</context>
<context>
    <name>CliConfig</name>
    <message>
        <source>There is no file %1. Sign in with the Edge Impulse CLI first, or here.</source>
        <translation>No existe el archivo %1. Inicie sesión primero con la Edge Impulse CLI, o aquí.</translation>
    </message>
    <message>
        <source>%1 could not be read: it is not a file.</source>
        <translation>No se pudo leer %1: no es un archivo.</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2.</source>
        <translation>No se pudo leer el archivo %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be the configuration of the Edge Impulse CLI.</source>
        <translation>El archivo %1 es demasiado grande para ser la configuración de la Edge Impulse CLI.</translation>
    </message>
    <message>
        <source>The file %1 is no JSON object, so it is not the Edge Impulse CLI&apos;s.</source>
        <translation>El archivo %1 no es un objeto JSON, así que no es el de la Edge Impulse CLI.</translation>
    </message>
    <message>
        <source>The file %1 holds no token. Sign in with the Edge Impulse CLI first, or here.</source>
        <translation>El archivo %1 no contiene ningún token. Inicie sesión primero con la Edge Impulse CLI, o aquí.</translation>
    </message>
    <message>
        <source>The token in %1 cannot be used: it is no text.</source>
        <translation>El token de %1 no se puede usar: no es texto.</translation>
    </message>
    <message>
        <source>The token in %1 cannot be used. %2</source>
        <translation>El token de %1 no se puede usar. %2</translation>
    </message>
    <message>
        <source>The host in %1 cannot be used. %2</source>
        <translation>El host de %1 no se puede usar. %2</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed on the server too</source>
        <translation>Cambiado también en el servidor</translation>
    </message>
    <message>
        <source>The server has other values than those that you changed, and an earlier update of yours may still arrive. Nothing more has been sent: choose for each field.</source>
        <translation>El servidor tiene otros valores que los que usted cambió, y una actualización suya anterior aún puede llegar. No se ha enviado nada más: elija para cada campo.</translation>
    </message>
    <message>
        <source>Somebody else changed what you changed. Nothing has been sent: choose for each field.</source>
        <translation>Otra persona cambió lo mismo que usted. No se ha enviado nada: elija para cada campo.</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>Conservar el mío: %1</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar el otro</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>Tomar el otro: %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
</context>
<context>
    <name>ConnectionFacts</name>
    <message>
        <source>it has no version of TLS in common with this computer, which takes 1.2 and newer</source>
        <translation>no tiene ninguna versión de TLS en común con este equipo, que acepta la 1.2 y posteriores</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>%1 was reached, and answers as a Studio does.</source>
        <comment>server</comment>
        <translation>Se alcanzó %1, que responde como un Studio.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Studio does. %2</source>
        <comment>server, why</comment>
        <translation>%1 responde, pero no como un Studio. %2</translation>
    </message>
    <message>
        <source>%1 was not reached. %2</source>
        <comment>server, why</comment>
        <translation>No se alcanzó %1. %2</translation>
    </message>
    <message>
        <source>It is on this computer, which no proxy is asked for.</source>
        <translation>Está en este equipo, para el que no se usa ningún proxy.</translation>
    </message>
    <message>
        <source>The system names no proxy for it.</source>
        <translation>El sistema no indica ningún proxy para él.</translation>
    </message>
    <message>
        <source>No proxy is on the way.</source>
        <translation>No hay ningún proxy en el camino.</translation>
    </message>
    <message>
        <source>The SOCKS proxy %1 is on the way.</source>
        <comment>name</comment>
        <translation>El proxy SOCKS %1 está en el camino.</translation>
    </message>
    <message>
        <source>The proxy %1 is on the way.</source>
        <comment>name</comment>
        <translation>El proxy %1 está en el camino.</translation>
    </message>
    <message>
        <source>The environment names it, in %1.</source>
        <comment>variable</comment>
        <translation>Lo indica el entorno, en %1.</translation>
    </message>
    <message>
        <source>It is given no login.</source>
        <translation>No se le da ningún acceso.</translation>
    </message>
    <message>
        <source>It is given the login of “%1”.</source>
        <comment>user name</comment>
        <translation>Se le da el acceso de «%1».</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>La conexión no está cifrada.</translation>
    </message>
    <message>
        <source>The connection is encrypted with %1; the certificate is that of %2, issued by %3, valid until %4.</source>
        <comment>protocol, owner, issuer, time</comment>
        <translation>La conexión está cifrada con %1; el certificado es de %2, emitido por %3, válido hasta %4.</translation>
    </message>
</context>
<context>
    <name>Custodian</name>
    <message>
        <source>The token of %1 is still in the keychain: it could not be taken out. %2</source>
        <comment>account, reason</comment>
        <translation>El token de %1 sigue en el llavero: no se pudo sacar. %2</translation>
    </message>
    <message>
        <source>Whether a token of %1 is still in the keychain could not be found out. %2</source>
        <comment>account, reason</comment>
        <translation>No se pudo averiguar si un token de %1 sigue en el llavero. %2</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>token kept only for this session</source>
        <translation>token solo para esta sesión</translation>
    </message>
    <message>
        <source>token for this session only: this desktop has no keychain</source>
        <translation>token solo para esta sesión: este escritorio no tiene llavero</translation>
    </message>
    <message>
        <source>token for this session only: the keychain is locked</source>
        <translation>token solo para esta sesión: el llavero está bloqueado</translation>
    </message>
    <message>
        <source>token for this session only: the keychain refused access</source>
        <translation>token solo para esta sesión: el llavero denegó el acceso</translation>
    </message>
    <message>
        <source>token for this session only: the keychain did not answer</source>
        <translation>token solo para esta sesión: el llavero no respondió</translation>
    </message>
    <message>
        <source>token for this session only: the keychain reported an error</source>
        <translation>token solo para esta sesión: el llavero informó de un error</translation>
    </message>
    <message>
        <source>waiting for the keychain&apos;s password window</source>
        <translation>esperando la ventana de contraseña del llavero</translation>
    </message>
    <message>
        <source>token kept in the keychain</source>
        <translation>token guardado en el llavero</translation>
    </message>
    <message>
        <source>token for this session only: given at the start</source>
        <translation>token solo para esta sesión: dado al iniciar</translation>
    </message>
    <message>
        <source>token for this session only: no profile says whose it is</source>
        <translation>token solo para esta sesión: ningún perfil dice de quién es</translation>
    </message>
    <message>
        <source>%1 Sign in again when it can keep the token.</source>
        <comment>what is wrong with the keychain</comment>
        <translation>%1 Inicie sesión de nuevo cuando pueda guardar el token.</translation>
    </message>
</context>
<context>
    <name>CustodyText</name>
    <message>
        <source>Not signed in</source>
        <translation>Sin sesión iniciada</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Signed in · %1</source>
        <comment>where the token is kept</comment>
        <translation>Sesión iniciada · %1</translation>
    </message>
    <message>
        <source>Signed in until %1</source>
        <translation>Sesión iniciada hasta el %1</translation>
    </message>
    <message>
        <source>Signed in until %1 · %2</source>
        <comment>time, where the token is kept</comment>
        <translation>Sesión iniciada hasta el %1 · %2</translation>
    </message>
</context>
<context>
    <name>DemoSimulator</name>
    <message>
        <source>It ended by itself.</source>
        <translation>Terminó por sí solo.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Dijo: %1</translation>
    </message>
    <message>
        <source>It did not say its address.</source>
        <translation>No indicó su dirección.</translation>
    </message>
    <message>
        <source>The simulator could not be started. %1</source>
        <translation>No se pudo iniciar el simulador. %1</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Copiar todo</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>C&amp;opiar como cURL</translation>
    </message>
    <message>
        <source>A line for bash; the token is $EI_JWT_TOKEN</source>
        <translation>Una línea para bash; el token es $EI_JWT_TOKEN</translation>
    </message>
    <message>
        <source>Show in &amp;Requests</source>
        <translation>&amp;Mostrar en Solicitudes</translation>
    </message>
</context>
<context>
    <name>DraftStore</name>
    <message>
        <source>Your unsaved changes are not safe from a crash: %1 You can go on, and save.</source>
        <translation>Sus cambios sin guardar no están a salvo de un fallo: %1 Puede continuar y guardar.</translation>
    </message>
    <message>
        <source>it belongs to another account</source>
        <translation>pertenece a otra cuenta</translation>
    </message>
    <message>
        <source>it is no draft</source>
        <translation>no es un borrador</translation>
    </message>
    <message>
        <source>The draft of unsaved changes is not used: %1 What you change now is not kept there either: save it before you quit.</source>
        <translation>El borrador de cambios sin guardar no se usa: %1 Lo que cambie ahora tampoco se conserva ahí: guárdelo antes de salir.</translation>
    </message>
    <message>
        <source>The draft of unsaved changes is not used: %1</source>
        <translation>El borrador de cambios sin guardar no se usa: %1</translation>
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
        <translation>Se verá: %1</translation>
    </message>
</context>
<context>
    <name>EnvironmentProxy</name>
    <message>
        <source>%1 names a proxy of the kind %2, and the editor takes http, socks5 and socks5h</source>
        <comment>variable, kind</comment>
        <translation>%1 indica un proxy de tipo %2, y el editor acepta http, socks5 y socks5h</translation>
    </message>
    <message>
        <source>%1 is no address of a proxy</source>
        <comment>variable</comment>
        <translation>%1 no es una dirección de proxy</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Studio refused the sign-in:</source>
        <translation>Studio rechazó el inicio de sesión:</translation>
    </message>
    <message>
        <source>Studio refused to show the profile:</source>
        <translation>Studio se negó a mostrar el perfil:</translation>
    </message>
    <message>
        <source>Studio refused the change:</source>
        <translation>Studio rechazó el cambio:</translation>
    </message>
    <message>
        <source>The sign-in did not go through; what you typed is still here. Try again later.</source>
        <translation>No se completó el inicio de sesión; lo que escribió sigue aquí. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The sign-in did not go through; what you typed is still here.</source>
        <translation>No se completó el inicio de sesión; lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>Nothing of it is shown, and nothing is sent. Check the number of the user and the server&apos;s address; Reload tries again.</source>
        <translation>No se muestra ni se envía nada de ello. Compruebe el número de usuario y la dirección del servidor; «Recargar» lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>The profile was not read. Reload tries again.</source>
        <translation>No se leyó el perfil. «Recargar» lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>The profile was not read. Reload later.</source>
        <translation>No se leyó el perfil. Recárguelo más tarde.</translation>
    </message>
    <message>
        <source>The profile was not read. Reload when that is settled.</source>
        <translation>No se leyó el perfil. Recárguelo cuando eso esté resuelto.</translation>
    </message>
    <message>
        <source>It is not known whether the change was saved. Your changes are kept here; saving again first looks whether they arrived.</source>
        <translation>No se sabe si el cambio se guardó. Sus cambios se conservan aquí; al guardar de nuevo se comprueba primero si llegaron.</translation>
    </message>
    <message>
        <source>Nothing was saved; your changes are still here. Save tries again.</source>
        <translation>No se guardó nada; sus cambios siguen aquí. «Guardar» lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was saved; your changes are still here. Save again later.</source>
        <translation>No se guardó nada; sus cambios siguen aquí. Guarde de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Nothing was saved; your changes are still here. They would be refused again as they are: shorten them.</source>
        <translation>No se guardó nada; sus cambios siguen aquí. Tal como están se rechazarían de nuevo: acórtelos.</translation>
    </message>
    <message>
        <source>Nothing was saved; your changes are still here. Save again when that is settled.</source>
        <translation>No se guardó nada; sus cambios siguen aquí. Guarde de nuevo cuando eso esté resuelto.</translation>
    </message>
    <message>
        <source>Not there so far; it may still arrive. Your changes are kept here; saving again first looks whether they arrived.</source>
        <translation>Aún no está allí; todavía puede llegar. Sus cambios se conservan aquí; al guardar de nuevo se comprueba primero si llegaron.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through. It may not accept the user name or password.</source>
        <translation>El proxy no dejó pasar la conexión. Puede que no acepte el nombre de usuario o la contraseña.</translation>
    </message>
    <message>
        <source>The proxy did not accept the user name or password.</source>
        <translation>El proxy no aceptó el nombre de usuario o la contraseña.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>You cancelled before the server answered.</source>
        <translation>Usted canceló antes de que el servidor respondiera.</translation>
    </message>
    <message>
        <source>The server asks to wait (HTTP %1).</source>
        <translation>El servidor pide esperar (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio wants a login of its own (HTTP %1): “%2”.</source>
        <comment>status, name</comment>
        <translation>Algo delante de Studio pide su propio acceso (HTTP %1): «%2».</translation>
    </message>
    <message>
        <source>The server %1 was not found, or the proxy %2 was not. Check both names and your network.</source>
        <comment>name, name</comment>
        <translation>No se encontró el servidor %1, o no se encontró el proxy %2. Compruebe ambos nombres y su red.</translation>
    </message>
    <message>
        <source>The proxy %1 was not found. Check its name and your network.</source>
        <comment>name</comment>
        <translation>No se encontró el proxy %1. Compruebe su nombre y su red.</translation>
    </message>
    <message>
        <source>The server broke off the secure connection at its start. It may want a certificate of yours.</source>
        <translation>El servidor interrumpió la conexión segura al principio. Puede que pida un certificado suyo.</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>No se pudo alcanzar el servidor.</translation>
    </message>
    <message>
        <source>refused without a reason</source>
        <translation>rechazado sin motivo</translation>
    </message>
    <message>
        <source>The server says:</source>
        <translation>El servidor dice:</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <comment>the server&apos;s words, what they mean for the edits</comment>
        <translation>«%1» %2</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The server&apos;s answer was not understood. Check whether it is a Studio.</source>
        <translation>No se entendió la respuesta del servidor. Compruebe si es un Studio.</translation>
    </message>
    <message>
        <source>The server answered with a redirect (HTTP %1), which is not followed so that your token stays where it belongs. Check the server&apos;s address.</source>
        <translation>El servidor respondió con una redirección (HTTP %1), que no se sigue para que su token quede donde debe. Compruebe la dirección del servidor.</translation>
    </message>
    <message>
        <source>The server, or something in front of it, does not take the request (HTTP %1).</source>
        <translation>El servidor, o algo delante de él, no acepta la solicitud (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio forbids the request (HTTP %1).</source>
        <translation>Algo delante de Studio prohíbe la solicitud (HTTP %1).</translation>
    </message>
    <message>
        <source>The address or the token is too long for the server (HTTP %1).</source>
        <translation>La dirección o el token es demasiado largo para el servidor (HTTP %1).</translation>
    </message>
    <message>
        <source>The server wants a certificate of yours (HTTP %1).</source>
        <translation>El servidor pide un certificado suyo (HTTP %1).</translation>
    </message>
    <message>
        <source>The server did not give a proper answer (HTTP %1).</source>
        <translation>El servidor no dio una respuesta correcta (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio could not reach it (HTTP %1).</source>
        <translation>Algo delante de Studio no pudo alcanzarlo (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio got no answer from it in time (HTTP %1).</source>
        <translation>Algo delante de Studio no recibió respuesta a tiempo (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio wants a login of its own (HTTP %1).</source>
        <translation>Algo delante de Studio pide su propio acceso (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio wants to be paid first (HTTP %1).</source>
        <translation>Algo delante de Studio pide primero un pago (HTTP %1).</translation>
    </message>
    <message>
        <source>There is nothing at this address, or something in front of Studio hides it (HTTP %1). Check the server&apos;s address.</source>
        <translation>No hay nada en esta dirección, o algo delante de Studio lo oculta (HTTP %1). Compruebe la dirección del servidor.</translation>
    </message>
    <message>
        <source>A proxy on the way wants a login (HTTP %1).</source>
        <translation>Un proxy en el camino pide acceso (HTTP %1).</translation>
    </message>
    <message>
        <source>The server gave up waiting for the request (HTTP %1).</source>
        <translation>El servidor dejó de esperar la solicitud (HTTP %1).</translation>
    </message>
    <message>
        <source>There is nothing at this address any more (HTTP %1). Check the server&apos;s address.</source>
        <translation>Ya no hay nada en esta dirección (HTTP %1). Compruebe la dirección del servidor.</translation>
    </message>
    <message>
        <source>What was sent is more than the server, or something in front of it, takes (HTTP %1).</source>
        <translation>Lo enviado es más de lo que acepta el servidor, o algo delante de él (HTTP %1).</translation>
    </message>
    <message>
        <source>The server does not take the request yet (HTTP %1).</source>
        <translation>El servidor aún no acepta la solicitud (HTTP %1).</translation>
    </message>
    <message>
        <source>The server has had too many requests (HTTP %1).</source>
        <translation>El servidor ha recibido demasiadas solicitudes (HTTP %1).</translation>
    </message>
    <message>
        <source>The server failed (HTTP %1).</source>
        <translation>El servidor falló (HTTP %1).</translation>
    </message>
    <message>
        <source>Something in front of Studio got no proper answer from it (HTTP %1).</source>
        <translation>Algo delante de Studio no recibió una respuesta correcta (HTTP %1).</translation>
    </message>
    <message>
        <source>The server is not available for the moment (HTTP %1).</source>
        <translation>El servidor no está disponible por el momento (HTTP %1).</translation>
    </message>
    <message>
        <source>The server has no room left (HTTP %1).</source>
        <translation>Al servidor no le queda espacio (HTTP %1).</translation>
    </message>
    <message>
        <source>The network wants you to sign in to it first (HTTP %1). Open any page in a browser.</source>
        <translation>La red pide primero iniciar sesión en ella (HTTP %1). Abra cualquier página en un navegador.</translation>
    </message>
    <message>
        <source>The server has too much to do (HTTP %1).</source>
        <translation>El servidor está sobrecargado (HTTP %1).</translation>
    </message>
    <message>
        <source>The server closed the connection before it answered.</source>
        <translation>El servidor cerró la conexión antes de responder.</translation>
    </message>
    <message>
        <source>The server could not be reached (%1).</source>
        <translation>No se pudo alcanzar el servidor (%1).</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>El servidor rechazó la conexión.</translation>
    </message>
    <message>
        <source>The server was not found. Check its name and your network.</source>
        <translation>No se encontró el servidor. Compruebe su nombre y su red.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The connection was given up before the server answered.</source>
        <translation>La conexión se abandonó antes de que el servidor respondiera.</translation>
    </message>
    <message>
        <source>The secure connection to the server could not be trusted: %1.</source>
        <translation>No se pudo confiar en la conexión segura con el servidor: %1.</translation>
    </message>
    <message>
        <source>This computer lost its network.</source>
        <translation>Este equipo perdió la red.</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>Este equipo no tiene red.</translation>
    </message>
    <message>
        <source>The system does not allow the connection for the moment.</source>
        <translation>El sistema no permite la conexión por el momento.</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check its address, and whether it is running.</source>
        <translation>El proxy rechazó la conexión. Compruebe su dirección y si está en marcha.</translation>
    </message>
    <message>
        <source>The proxy closed the connection before it answered.</source>
        <translation>El proxy cerró la conexión antes de responder.</translation>
    </message>
    <message>
        <source>The proxy was not found. Check its name and your network.</source>
        <translation>No se encontró el proxy. Compruebe su nombre y su red.</translation>
    </message>
    <message>
        <source>The proxy did not answer in time.</source>
        <translation>El proxy no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>El proxy pide un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>El proxy no dejó pasar la conexión.</translation>
    </message>
    <message>
        <source>refused without a reason</source>
        <translation>rechazado sin motivo</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>No ha iniciado sesión.</translation>
    </message>
    <message>
        <source>The proxy of the environment cannot be used, so nothing was sent: %1.</source>
        <translation>El proxy del entorno no se puede usar, así que no se envió nada: %1.</translation>
    </message>
    <message>
        <source>The server wants a certificate of yours.</source>
        <translation>El servidor pide un certificado suyo.</translation>
    </message>
    <message>
        <source>The connection ended before the server answered.</source>
        <translation>La conexión terminó antes de que el servidor respondiera.</translation>
    </message>
    <message>
        <source>The server answered with another user&apos;s profile than the one that was asked for.</source>
        <translation>El servidor respondió con el perfil de otro usuario que el solicitado.</translation>
    </message>
    <message>
        <source>The profile has no user id, so there is nothing to address the change to.</source>
        <translation>El perfil no tiene número de usuario, así que el cambio no tiene destinatario.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is longer than 16 MiB and was cut off.</source>
        <translation>La respuesta del servidor supera 16 MiB y se cortó.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Revert %1</source>
        <translation>Revertir %1</translation>
    </message>
    <message>
        <source>More than %1 characters, too many for this editor: kept unless you write a new text.</source>
        <translation>Más de %1 caracteres, demasiados para este editor: se conservan salvo que escriba un texto nuevo.</translation>
    </message>
    <message>
        <source>changed on the server to %1; yours is kept until you choose</source>
        <translation>cambiado en el servidor a %1; el suyo se conserva hasta que elija</translation>
    </message>
    <message>
        <source>changed on the server to %1; shown when you leave the field</source>
        <translation>cambiado en el servidor a %1; se muestra al salir del campo</translation>
    </message>
    <message>
        <source>was a text too long to be shown</source>
        <translation>era un texto demasiado largo para mostrarlo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>that a value has changed, how it differs</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>restored, not saved yet · %1</source>
        <comment>what the value was</comment>
        <translation>restaurado, sin guardar todavía · %1</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>was %1</source>
        <translation>era %1</translation>
    </message>
    <message>
        <source>was %1 · %2</source>
        <comment>value, how it differs</comment>
        <translation>era %1 · %2</translation>
    </message>
    <message>
        <source>turned on: %1</source>
        <translation>activado: %1</translation>
    </message>
    <message>
        <source>turned off: %1</source>
        <translation>desactivado: %1</translation>
    </message>
    <message>
        <source>turned on: %1 · turned off: %2</source>
        <translation>activado: %1 · desactivado: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>all off</source>
        <translation>todo desactivado</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>looks the same, in another Unicode spelling</source>
        <comment>of two texts</comment>
        <translation>parece igual, con otra escritura Unicode</translation>
    </message>
    <message>
        <source>looks the same, with another kind of space</source>
        <comment>of two texts</comment>
        <translation>parece igual, con otro tipo de espacio</translation>
    </message>
    <message>
        <source>looks the same, with another kind of hyphen</source>
        <comment>of two texts</comment>
        <translation>parece igual, con otro tipo de guion</translation>
    </message>
    <message>
        <source>looks the same, with other characters that look alike</source>
        <comment>of two texts</comment>
        <translation>parece igual, con otros caracteres semejantes</translation>
    </message>
    <message>
        <source>looks the same, and differs beyond what is shown</source>
        <comment>of two texts</comment>
        <translation>parece igual y difiere más allá de lo que se muestra</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Save changes</source>
        <translation>Guardar cam&amp;bios</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>on the button that saves</comment>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Revert all</source>
        <translation>Revertir &amp;todo</translation>
    </message>
    <message>
        <source>Revie&amp;w…</source>
        <translation>&amp;Revisar…</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Revisar cambios</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved change(s)</source>
        <translation>
            <numerusform>%Ln cambio sin guardar</numerusform>
            <numerusform>%Ln cambios sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking what was saved…</source>
        <translation>Comprobando lo que se guardó…</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Esperando al servidor…</translation>
    </message>
    <message numerus="yes">
        <source>Saving %Ln change(s)…</source>
        <translation>
            <numerusform>Guardando %Ln cambio…</numerusform>
            <numerusform>Guardando %Ln cambios…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeldTyping</name>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Sacarlo</translation>
    </message>
    <message>
        <source>What you typed after the sign-in had appeared is in the field “%1”, where it can be read. It is not kept on this computer before you say so.</source>
        <comment>label of a field</comment>
        <translation>Lo que escribió después de aparecer el inicio de sesión está en el campo «%1», donde se puede leer. No se conserva en este equipo hasta que usted lo diga.</translation>
    </message>
</context>
<context>
    <name>HostChip</name>
    <message>
        <source>Server and account</source>
        <translation>Servidor y cuenta</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>it would be too large to be read again</source>
        <translation>sería demasiado grande para volver a leerlo</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. It is left as it is, and nothing is kept there before it can be read.</source>
        <translation>No se pudo leer %1: %2. Se deja como está, y no se conserva nada ahí hasta que se pueda leer.</translation>
    </message>
    <message>
        <source>it is a link to elsewhere</source>
        <translation>es un enlace a otro lugar</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it holds no JSON object</source>
        <translation>no contiene ningún objeto JSON</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the editor. It is left as it is, and nothing is kept there by this version.</source>
        <translation>%1 lo escribió una versión más reciente del editor. Se deja como está, y esta versión no conserva nada ahí.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>No se pudo leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. It was set aside as %3.</source>
        <translation>No se pudo leer %1: %2. Se apartó como %3.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <extracomment>Every language but English has the English word behind its own, for somebody who has chosen one that they cannot read: &quot;Sprache (Language)&quot;</extracomment>
        <translation>&amp;Idioma (Language)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Como el sistema</translation>
    </message>
</context>
<context>
    <name>LeaveGuard</name>
    <message>
        <source>The editor quits as soon as the changes are saved.</source>
        <translation>El editor se cerrará en cuanto se guarden los cambios.</translation>
    </message>
    <message>
        <source>The window closes as soon as the changes are saved.</source>
        <translation>La ventana se cerrará en cuanto se guarden los cambios.</translation>
    </message>
    <message>
        <source>Save the changes before quitting?</source>
        <translation>¿Guardar los cambios antes de salir?</translation>
    </message>
    <message>
        <source>Save the changes before closing the window?</source>
        <translation>¿Guardar los cambios antes de cerrar la ventana?</translation>
    </message>
    <message>
        <source>Quitting discards the unsaved changes.</source>
        <translation>Al salir se descartan los cambios sin guardar.</translation>
    </message>
    <message>
        <source>Closing the window discards the unsaved changes.</source>
        <translation>Al cerrar la ventana se descartan los cambios sin guardar.</translation>
    </message>
    <message>
        <source>Changed and not saved: %1.</source>
        <translation>Cambiado y sin guardar: %1.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>The changes are still being saved.</source>
        <translation>Los cambios todavía se están guardando.</translation>
    </message>
    <message>
        <source>Whoever quits now does not see whether the server took them.</source>
        <translation>Si sale ahora, no verá si el servidor los aceptó.</translation>
    </message>
    <message>
        <source>Whoever closes now does not see whether the server took them.</source>
        <translation>Si cierra ahora, no verá si el servidor los aceptó.</translation>
    </message>
    <message>
        <source>&amp;Quit without waiting</source>
        <translation>&amp;Salir sin esperar</translation>
    </message>
    <message>
        <source>&amp;Close without waiting</source>
        <translation>&amp;Cerrar sin esperar</translation>
    </message>
    <message>
        <source>Unsaved changes of other accounts could not be written to the disk: they are lost when the editor is closed.</source>
        <translation>No se pudieron escribir en el disco los cambios sin guardar de otras cuentas: se pierden al cerrar el editor.</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation>&amp;Quedarse</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>R&amp;ecargar</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Aña&amp;dir cuenta…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Cerr&amp;ar sesión</translation>
    </message>
    <message>
        <source>&amp;Network…</source>
        <translation>&amp;Red…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Guardar cambios</translation>
    </message>
    <message>
        <source>Revie&amp;w changes…</source>
        <translation>Re&amp;visar cambios…</translation>
    </message>
    <message>
        <source>Re&amp;vert all</source>
        <translation>Revertir &amp;todo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Requests…</source>
        <translation>&amp;Solicitudes…</translation>
    </message>
    <message>
        <source>&amp;Testing…</source>
        <translation>&amp;Pruebas…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Checklist…</source>
        <translation>&amp;Lista de comprobación…</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Informar de un problema…</translation>
    </message>
    <message>
        <source>&amp;About Profile Editor</source>
        <translation>&amp;Acerca de Profile Editor</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <comment>disabled, while there is nothing</comment>
        <translation>R&amp;ecuperar</translation>
    </message>
    <message>
        <source>U&amp;ndo the last save…</source>
        <translation>Des&amp;hacer el último guardado…</translation>
    </message>
    <message>
        <source>&amp;Bring back the discarded changes</source>
        <translation>Recuperar &amp;los cambios descartados</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Cortar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como &amp;el sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clara</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscura</translation>
    </message>
    <message>
        <source>About Profile Editor</source>
        <translation>Acerca de Profile Editor</translation>
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
        <translation>Edita el perfil de una cuenta de Edge Impulse y envía exactamente lo que se cambió.

Licencia: Apache License 2.0
Qt %1: GNU Lesser General Public License 3, enlazado dinámicamente
QtKeychain: Modified BSD License
Identificadores de zonas horarias: tz database, dominio público
Nombres de zonas y países: Unicode CLDR, Unicode License 3
Lugares: GeoNames, Creative Commons Attribution 4.0
Aeropuertos: airport-data-js, Creative Commons Attribution 4.0
Abreviaturas: @vvo/tzdb, MIT License
Línea de costa: Natural Earth, dominio público; world-atlas, ISC License

%2</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Inténtelo ahora</translation>
    </message>
    <message>
        <source>Try again in %1 s</source>
        <translation>Inténtelo en %1 s</translation>
    </message>
    <message>
        <source>Try again in %1:%2</source>
        <comment>minutes and seconds</comment>
        <translation>Inténtelo en %1:%2</translation>
    </message>
    <message>
        <source>Try again in %1:%2:%3</source>
        <comment>hours, minutes and seconds</comment>
        <translation>Inténtelo en %1:%2:%3</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Connect as the &amp;system does</source>
        <translation>C&amp;onectar como el sistema</translation>
    </message>
    <message>
        <source>Connect &amp;without a proxy</source>
        <translation>Conectar &amp;sin proxy</translation>
    </message>
    <message>
        <source>Connect through this &amp;proxy:</source>
        <translation>Conectar &amp;a través de este proxy:</translation>
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
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Name or address</source>
        <translation>&amp;Nombre o dirección</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>&amp;User name, if it wants a login</source>
        <translation>Nombre de &amp;usuario, si pide acceso</translation>
    </message>
    <message>
        <source>Passwor&amp;d</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Cer&amp;tificate authority to trust as well</source>
        <translation>Autor&amp;idad de certificación adicional de confianza</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>a file in PEM or DER format; none</source>
        <translation>un archivo en formato PEM o DER; ninguno</translation>
    </message>
    <message>
        <source>Certificate of &amp;yours, for servers that want one</source>
        <translation>Su certificado, para servidores &amp;que piden uno</translation>
    </message>
    <message>
        <source>Br&amp;owse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Browse for your certificate</source>
        <translation>Examinar para elegir su certificado</translation>
    </message>
    <message>
        <source>a file in PEM or PKCS#12 format, with the key; none</source>
        <translation>un archivo en formato PEM o PKCS#12, con la clave; ninguno</translation>
    </message>
    <message>
        <source>Password of that &amp;file, if it has one</source>
        <translation>Contraseña de ese arc&amp;hivo, si tiene</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridad de certificación</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>Certificate of yours</source>
        <translation>Su certificado</translation>
    </message>
    <message>
        <source>Certificates with a key (*.pem *.p12 *.pfx)</source>
        <translation>Certificados con clave (*.pem *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>P&amp;robar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>NetworkLoss</name>
    <message>
        <source>The proxy and the certificate authority that you may have chosen are not known any more.</source>
        <translation>El proxy y la autoridad de certificación que quizá eligió ya no se conocen.</translation>
    </message>
    <message>
        <source>%1 Nothing is sent before you choose how to go on; unsaved changes are kept.</source>
        <comment>why</comment>
        <translation>%1 No se envía nada hasta que elija cómo continuar; los cambios sin guardar se conservan.</translation>
    </message>
    <message>
        <source>&amp;Network settings…</source>
        <translation>Configuración &amp;de red…</translation>
    </message>
    <message>
        <source>&amp;Go on without</source>
        <translation>&amp;Continuar sin ellos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>NetworkPresenter</name>
    <message>
        <source>Asking %1…</source>
        <comment>server</comment>
        <translation>Preguntando a %1…</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Enter the name of the proxy, or choose another way to connect.</source>
        <translation>Escriba el nombre del proxy, o elija otra forma de conectar.</translation>
    </message>
    <message>
        <source>Enter the port of the proxy, a number from 1 to 65535.</source>
        <translation>Escriba el puerto del proxy, un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>“%1” is no name of a proxy. Enter its name or address alone, without “http://” and without the port.</source>
        <translation>«%1» no es un nombre de proxy. Escriba solo su nombre o dirección, sin «http://» y sin el puerto.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file with a certificate in PEM or DER format.</source>
        <translation>%1 no es un archivo. Elija un archivo con un certificado en formato PEM o DER.</translation>
    </message>
    <message>
        <source>The certificate file %1 could not be read: %2.</source>
        <translation>No se pudo leer el archivo de certificado %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate. Choose a file in PEM or DER format.</source>
        <translation>El archivo %1 no contiene ningún certificado. Elija un archivo en formato PEM o DER.</translation>
    </message>
</context>
<context>
    <name>NetworkStore</name>
    <message>
        <source>it holds no network settings</source>
        <translation>no contiene ninguna configuración de red</translation>
    </message>
    <message>
        <source>Their file was set aside at an earlier start, since it could not be read.</source>
        <translation>Su archivo se apartó en un inicio anterior porque no se pudo leer.</translation>
    </message>
    <message>
        <source>The password of the proxy could not be read. %1</source>
        <comment>reason</comment>
        <translation>No se pudo leer la contraseña del proxy. %1</translation>
    </message>
    <message>
        <source>The old password of the proxy is still in the keychain: it could not be taken out. %1</source>
        <comment>reason</comment>
        <translation>La contraseña antigua del proxy sigue en el llavero: no se pudo sacar. %1</translation>
    </message>
    <message>
        <source>The proxy&apos;s password is kept only for this session. %1</source>
        <comment>reason</comment>
        <translation>La contraseña del proxy se conserva solo para esta sesión. %1</translation>
    </message>
    <message>
        <source>The password of your certificate is kept only for this session. %1</source>
        <comment>reason</comment>
        <translation>La contraseña de su certificado se conserva solo para esta sesión. %1</translation>
    </message>
</context>
<context>
    <name>OfflinePresenter</name>
    <message>
        <source>%1 You see the profile as it was on %2. What you change is kept on this computer until it can be saved.</source>
        <comment>what is wrong, day and time</comment>
        <translation>%1 Se muestra el perfil tal como era el %2. Lo que cambie se conserva en este equipo hasta que se pueda guardar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Red…</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Configuración de red</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Otra cuenta</translation>
    </message>
    <message>
        <source>The server answers again.</source>
        <translation>El servidor vuelve a responder.</translation>
    </message>
    <message numerus="yes">
        <source>The server answers again. Your %Ln change(s) are not saved yet: look them over, and save them.</source>
        <translation>
            <numerusform>El servidor vuelve a responder. Su cambio aún no está guardado: revíselo y guárdelo.</numerusform>
            <numerusform>El servidor vuelve a responder. Sus %Ln cambios aún no están guardados: revíselos y guárdelos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldFiles</name>
    <message>
        <source>it holds no list of accounts</source>
        <translation>no contiene ninguna lista de cuentas</translation>
    </message>
    <message>
        <source>Sign in again to add your accounts anew.</source>
        <translation>Inicie sesión de nuevo para volver a añadir sus cuentas.</translation>
    </message>
    <message>
        <source>The account %1 could not be moved to %2, and is missing in the menu. The next start tries again.</source>
        <comment>person on host, path of a file</comment>
        <translation>No se pudo mover la cuenta %1 a %2, y falta en el menú. El próximo inicio lo intentará de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be moved to %2: %3. What it keeps is not used; the next start tries again.</source>
        <comment>paths of files, reason</comment>
        <translation>No se pudo mover %1 a %2: %3. Su contenido no se usa; el próximo inicio lo intentará de nuevo.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Try the editor with a simulated Studio on this computer.</source>
        <translation>Probar el editor con un Studio simulado en este equipo.</translation>
    </message>
    <message>
        <source>With --demo: what goes wrong there from the start, one scenario or two with a comma between them; see --list-scenarios.</source>
        <translation>Con --demo: lo que falla allí desde el principio, un escenario o dos separados por una coma; vea --list-scenarios.</translation>
    </message>
    <message>
        <source>With --demo: the profile to begin with; see --list-profiles.</source>
        <translation>Con --demo: el perfil con el que empezar; vea --list-profiles.</translation>
    </message>
    <message>
        <source>With --demo: the port that the simulated Studio listens on; 0 takes a free one.</source>
        <translation>Con --demo: el puerto en que escucha el Studio simulado; 0 toma uno libre.</translation>
    </message>
    <message>
        <source>List what --scenario takes, and leave.</source>
        <translation>Listar lo que acepta --scenario y salir.</translation>
    </message>
    <message>
        <source>List what --profile takes, and leave.</source>
        <translation>Listar lo que acepta --profile y salir.</translation>
    </message>
    <message>
        <source>The Studio to use: a host name or an https:// address (default: EI_HOST, or edgeimpulse.com).</source>
        <translation>El Studio que se usará: un nombre de host o una dirección https:// (predeterminado: EI_HOST, o edgeimpulse.com).</translation>
    </message>
    <message>
        <source>The id of the user to edit (default: yourself).</source>
        <translation>El número del usuario que se editará (predeterminado: usted).</translation>
    </message>
    <message>
        <source>Read the JWT token from FILE; - is standard input (default: EI_JWT_TOKEN).</source>
        <translation>Leer el token JWT de FILE; - es la entrada estándar (predeterminado: EI_JWT_TOKEN).</translation>
    </message>
    <message>
        <source>Leave after first-paint or loaded; for tests and measurements.</source>
        <translation>Salir después de first-paint o loaded; para pruebas y mediciones.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>The option --%1 is not known; --help lists all.</source>
        <translation>La opción --%1 no se conoce; --help las lista todas.</translation>
    </message>
    <message>
        <source>One of the options is not known; --help lists all.</source>
        <translation>Una de las opciones no se conoce; --help las lista todas.</translation>
    </message>
    <message>
        <source>Argument %1 belongs to no option; --help lists all. A token is never an argument, which every program on this computer can read: use --token-file or EI_JWT_TOKEN.</source>
        <translation>El argumento %1 no pertenece a ninguna opción; --help las lista todas. Un token nunca es un argumento, que cualquier programa de este equipo puede leer: use --token-file o EI_JWT_TOKEN.</translation>
    </message>
    <message>
        <source>--demo brings its own server, user and token; it goes with none of --host, --user, --token-file.</source>
        <translation>--demo trae su propio servidor, usuario y token; no va con --host, --user ni --token-file.</translation>
    </message>
    <message>
        <source>--scenario, --profile and --port are about the simulated Studio; they go with --demo only.</source>
        <translation>--scenario, --profile y --port se refieren al Studio simulado; solo van con --demo.</translation>
    </message>
    <message>
        <source>--scenario takes a name that --list-scenarios lists, such as refuse.</source>
        <translation>--scenario toma un nombre que lista --list-scenarios, como refuse.</translation>
    </message>
    <message>
        <source>--profile takes a name that --list-profiles lists, such as suspended.</source>
        <translation>--profile toma un nombre que lista --list-profiles, como suspended.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port toma un número de 0 a 65535.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <comment>--host or EI_HOST, why</comment>
        <translation>%1 no se puede usar: %2</translation>
    </message>
    <message>
        <source>--user takes the number of a user, such as 42.</source>
        <translation>--user toma el número de un usuario, como 42.</translation>
    </message>
    <message>
        <source>The token cannot be used: %1</source>
        <translation>El token no se puede usar: %1</translation>
    </message>
    <message>
        <source>--exit-after takes first-paint or loaded.</source>
        <translation>--exit-after toma first-paint o loaded.</translation>
    </message>
    <message>
        <source>Edits your Edge Impulse profile.</source>
        <translation>Edita su perfil de Edge Impulse.</translation>
    </message>
</context>
<context>
    <name>OtherEditor</name>
    <message>
        <source>Between the next save&apos;s read and its update</source>
        <translation>Entre la lectura y la actualización del próximo guardado</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Valor nuevo</translation>
    </message>
    <message>
        <source>Change on the server</source>
        <translation>Cambiar en el servidor</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Changed by another editor</source>
        <translation>Cambiado por otro editor</translation>
    </message>
    <message>
        <source>those that are on, with commas between them; none</source>
        <translation>los activados, separados por comas; ninguno</translation>
    </message>
</context>
<context>
    <name>OtherWindow</name>
    <message>
        <source>%1 is open in another window, which comes to the front.</source>
        <comment>person on host</comment>
        <translation>%1 está abierta en otra ventana, que pasa al frente.</translation>
    </message>
    <message>
        <source>%1 is open in another window, which does not answer.</source>
        <comment>person on host</comment>
        <translation>%1 está abierta en otra ventana, que no responde.</translation>
    </message>
    <message>
        <source>%1 is open on the computer %2, since %3.</source>
        <comment>person on host, name of a computer, time</comment>
        <translation>%1 está abierta en el equipo %2, desde el %3.</translation>
    </message>
    <message>
        <source>If an editor is still at work there, close that first: of two, the one that keeps its changes last wins. If there is none any more, open the account here: nothing is lost.</source>
        <translation>Si un editor sigue trabajando allí, ciérrelo primero: de dos, gana el que conserva sus cambios en último lugar. Si ya no hay ninguno, abra la cuenta aquí: no se pierde nada.</translation>
    </message>
    <message>
        <source>&amp;Open here anyway</source>
        <translation>&amp;Abrir aquí de todos modos</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Dejarla</translation>
    </message>
    <message>
        <source>%1 Reload asks again.</source>
        <comment>sentence</comment>
        <translation>%1 «Recargar» pregunta de nuevo.</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Esta cuenta</translation>
    </message>
</context>
<context>
    <name>OwnCertificate</name>
    <message>
        <source>%1 is not a file. Choose a file with your certificate in PEM or PKCS#12 format.</source>
        <translation>%1 no es un archivo. Elija un archivo con su certificado en formato PEM o PKCS#12.</translation>
    </message>
    <message>
        <source>The file with your certificate, %1, could not be read: %2.</source>
        <translation>No se pudo leer el archivo de su certificado, %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate. Choose a file in PEM or PKCS#12 format.</source>
        <translation>El archivo %1 no contiene ningún certificado. Elija un archivo en formato PEM o PKCS#12.</translation>
    </message>
    <message>
        <source>The key of your certificate could not be read from %1: the password is not that of the file, or there is no key in it.</source>
        <translation>No se pudo leer la clave de su certificado de %1: la contraseña no es la del archivo, o no contiene ninguna clave.</translation>
    </message>
</context>
<context>
    <name>PlayOptions</name>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>The first call that meets it</source>
        <translation>La primera llamada afectada</translation>
    </message>
    <message>
        <source>How many calls meet it</source>
        <translation>Cuántas llamadas se ven afectadas</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Delay of the answers</source>
        <translation>Retraso de las respuestas</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>From call</source>
        <translation>Desde la llamada</translation>
    </message>
</context>
<context>
    <name>PlayedCard</name>
    <message>
        <source>Cut the network</source>
        <translation>Cortar la red</translation>
    </message>
    <message>
        <source>Be slow</source>
        <translation>Ir lento</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Profiles, scenario and clock as at the start</source>
        <translation>Perfiles, escenario y reloj como al principio</translation>
    </message>
    <message>
        <source>What the simulated Studio plays</source>
        <translation>Lo que reproduce el Studio simulado</translation>
    </message>
    <message>
        <source>To see: %1</source>
        <translation>Se verá: %1</translation>
    </message>
</context>
<context>
    <name>ProfileField</name>
    <message>
        <source>Last opened first</source>
        <translation>Últimos abiertos primero</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>Last joined first</source>
        <translation>Últimos a los que se unió primero</translation>
    </message>
    <message>
        <source>First joined first</source>
        <translation>Primeros a los que se unió primero</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>Nombre, de la A a la Z</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>Nombre, de la Z a la A</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation>&amp;Cargo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>E&amp;mpresa</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Project order</source>
        <translation>Orden de proyectos</translation>
    </message>
    <message>
        <source>&amp;Project order</source>
        <translation>Orden de &amp;proyectos</translation>
    </message>
    <message>
        <source>The order of your project list in Studio</source>
        <translation>El orden de su lista de proyectos en Studio</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>E&amp;xperiments</source>
        <translation>E&amp;xperimentos</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>changed on the server</source>
        <translation>cambiado en el servidor</translation>
    </message>
</context>
<context>
    <name>ProfileLoader</name>
    <message>
        <source>Asked for user %1, answered with user %2.</source>
        <translation>Se pidió el usuario %1 y se respondió con el usuario %2.</translation>
    </message>
    <message>
        <source>Asked for user %1, answered with a profile without an id.</source>
        <translation>Se pidió el usuario %1 y se respondió con un perfil sin número.</translation>
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
        <translation>&amp;Guardar como HTML…</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown…</source>
        <translation>Guardar &amp;como Markdown…</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>Copiar como &amp;Markdown</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Lo que contiene</translation>
    </message>
    <message>
        <source>Picture of the window</source>
        <translation>Imagen de la ventana</translation>
    </message>
    <message>
        <source>&amp;What happened, and what did you expect?</source>
        <translation>¿Qué &amp;ocurrió y qué esperaba usted?</translation>
    </message>
    <message>
        <source>What happened, and what did you expect?</source>
        <translation>¿Qué ocurrió y qué esperaba usted?</translation>
    </message>
    <message>
        <source>&amp;Preview, without the picture</source>
        <translation>&amp;Vista previa, sin la imagen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>The report is being put together…</source>
        <translation>Preparando el informe…</translation>
    </message>
    <message>
        <source>Tokens, passwords and codes are masked. Names, e-mail addresses and what you changed are in it: look it over before you pass it on.</source>
        <translation>Los tokens, las contraseñas y los códigos están ocultos. Los nombres, las direcciones de correo y lo que usted cambió figuran en el informe: revíselo antes de compartirlo.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>El informe está en el portapapeles.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>El informe está guardado.</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>No se pudo escribir el informe: %1</translation>
    </message>
</context>
<context>
    <name>ReportFacts</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 proxy %2, without a login</source>
        <comment>kind, name</comment>
        <translation>proxy %1 %2, sin datos de acceso</translation>
    </message>
    <message>
        <source>%1 proxy %2, with a login</source>
        <comment>kind, name</comment>
        <translation>proxy %1 %2, con datos de acceso</translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation>como lo indica el sistema</translation>
    </message>
    <message>
        <source>as the environment has it, in %1</source>
        <comment>variable</comment>
        <translation>como lo indica el entorno, en %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
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
        <translation>%1, compilado con %2</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistema operativo</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Platform of Qt</source>
        <translation>Plataforma de Qt</translation>
    </message>
    <message>
        <source>Style of Qt</source>
        <translation>Estilo de Qt</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Zonas horarias</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Profile of an earlier moment is shown</source>
        <translation>Se muestra un perfil leído antes</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificate authority of one’s own</source>
        <translation>Autoridad de certificación propia</translation>
    </message>
    <message>
        <source>Certificate of one’s own</source>
        <translation>Certificado propio</translation>
    </message>
    <message>
        <source>Long bodies are kept</source>
        <translation>Se conservan los contenidos largos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>%1, shown dark</source>
        <comment>setting</comment>
        <translation>%1, se muestra oscura</translation>
    </message>
    <message>
        <source>%1, shown light</source>
        <comment>setting</comment>
        <translation>%1, se muestra clara</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>%1 × %2 at %3 %</source>
        <comment>width, height, scale</comment>
        <translation>%1 × %2 al %3 %</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>RequestsTable</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
</context>
<context>
    <name>RequestsWindow</name>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>&amp;Copiar como cURL</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>&amp;Export as HAR…</source>
        <translation>Exportar como &amp;HAR…</translation>
    </message>
    <message>
        <source>Requests — Profile Editor</source>
        <translation>Solicitudes — Profile Editor</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Filtrar solicitudes</translation>
    </message>
    <message>
        <source>Filter: path, method, status, outcome</source>
        <translation>Filtro: ruta, método, estado, resultado</translation>
    </message>
    <message>
        <source>Keeps the selected requests when the others are cleared, filtered or too many</source>
        <translation>Conserva las solicitudes seleccionadas cuando las demás se borran, se filtran o son demasiadas</translation>
    </message>
    <message>
        <source>A line for bash; the token is $EI_JWT_TOKEN</source>
        <translation>Una línea para bash; el token es $EI_JWT_TOKEN</translation>
    </message>
    <message>
        <source>The selected calls, or all that the filter shows</source>
        <translation>Las llamadas seleccionadas, o todas las que muestra el filtro</translation>
    </message>
    <message>
        <source>&amp;Keep long bodies</source>
        <translation>Conservar contenidos &amp;largos</translation>
    </message>
    <message>
        <source>From now on, up to 4 MiB of each instead of 64 KiB</source>
        <translation>Desde ahora, hasta 4 MiB de cada uno en lugar de 64 KiB</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>D&amp;ejar de fijar</translation>
    </message>
    <message>
        <source>There is no room for one more pinned request. Unpin another one first.</source>
        <translation>No hay espacio para fijar otra solicitud. Primero deje de fijar alguna.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as HAR</source>
        <translation>Exportar como HAR</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>Archivos HTTP (*.har)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exportado.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>turned on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>%1: turned on %2</source>
        <comment>field, choices</comment>
        <translation>%1: activado %2</translation>
    </message>
    <message>
        <source>turned off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>%1: turned off %2</source>
        <comment>field, choices</comment>
        <translation>%1: desactivado %2</translation>
    </message>
    <message>
        <source>%1 was %2</source>
        <comment>field, value</comment>
        <translation>%1 era %2</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <comment>field, value</comment>
        <translation>%1 ahora es %2</translation>
    </message>
    <message>
        <source>was</source>
        <comment>before a value</comment>
        <translation>era</translation>
    </message>
    <message>
        <source>now</source>
        <comment>before a value</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Show it in &amp;Requests when it is sent</source>
        <translation>&amp;Mostrarla en Solicitudes cuando se envíe</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Revisar cambios</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Lo que se enviará</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message numerus="yes">
        <source>%1… and %Ln more character(s)</source>
        <comment>start of a text</comment>
        <translation>
            <numerusform>%1… y %Ln carácter más</numerusform>
            <numerusform>%1… y %Ln caracteres más</numerusform>
        </translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Contenido de la solicitud</translation>
    </message>
</context>
<context>
    <name>SaveDialogs</name>
    <message>
        <source>Reverted:</source>
        <translation>Revertido:</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The update of %1 that was sent before may still arrive; it is looked for.</source>
        <translation>La actualización de %1 que se envió antes aún puede llegar; se está buscando.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring back the reverted changes</source>
        <translation>Recuperar los cambios revertidos</translation>
    </message>
</context>
<context>
    <name>SaveReport</name>
    <message>
        <source>%1: the server ignored the change and still has %2.</source>
        <translation>%1: el servidor ignoró el cambio y sigue teniendo %2.</translation>
    </message>
    <message>
        <source>%1: saved as %2; the server removed a trailing space.</source>
        <translation>%1: guardado como %2; el servidor quitó un espacio final.</translation>
    </message>
    <message>
        <source>%1: saved as %2; the server removed space at the ends.</source>
        <translation>%1: guardado como %2; el servidor quitó espacios en los extremos.</translation>
    </message>
    <message>
        <source>%1: saved as %2 (%3).</source>
        <comment>field, value, how it differs from what was sent</comment>
        <translation>%1: guardado como %2 (%3).</translation>
    </message>
    <message>
        <source>%1: not saved as it was sent; by the server %2.</source>
        <comment>field, what was turned on and off</comment>
        <translation>%1: no se guardó como se envió; por el servidor %2.</translation>
    </message>
    <message>
        <source>%1: saved as %2, not as %3.</source>
        <translation>%1: guardado como %2, no como %3.</translation>
    </message>
    <message>
        <source>The server accepted the change, but the profile could not be read again to show it: reload.</source>
        <translation>El servidor aceptó el cambio, pero no se pudo leer de nuevo el perfil para mostrarlo: recargue.</translation>
    </message>
    <message>
        <source>An earlier update of %1 arrived late, in place of what was saved since. That is an unsaved change again: save it once more.</source>
        <translation>Una actualización anterior de %1 llegó tarde, en lugar de lo que se guardó después. Eso es otra vez un cambio sin guardar: guárdelo una vez más.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile, and taken over: %1.</source>
        <translation>Cambiado entretanto en el servidor, y adoptado: %1.</translation>
    </message>
    <message>
        <source>%1 An update of %2 that was sent before may still arrive; it is looked for.</source>
        <comment>what is wrong, fields</comment>
        <translation>%1 Una actualización de %2 que se envió antes aún puede llegar; se está buscando.</translation>
    </message>
    <message>
        <source>Saved:</source>
        <translation>Guardado:</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Only partly saved:</source>
        <translation>Guardado solo en parte:</translation>
    </message>
    <message>
        <source>%1 arrived, %2 did not so far and may still arrive.</source>
        <translation>%1 llegó, %2 aún no y todavía puede llegar.</translation>
    </message>
    <message>
        <source>%1 arrived, %2 did not and can be saved again.</source>
        <translation>%1 llegó, %2 no y se puede guardar de nuevo.</translation>
    </message>
    <message>
        <source>Restored from %1, and not saved yet: %2.</source>
        <comment>time, fields</comment>
        <translation>Restaurado del %1, y sin guardar todavía: %2.</translation>
    </message>
    <message>
        <source>Restored from %1: %2. Whether the last update of %3 arrived is not known so far; it is looked for.</source>
        <comment>time, fields, fields</comment>
        <translation>Restaurado del %1: %2. Aún no se sabe si llegó la última actualización de %3; se está buscando.</translation>
    </message>
</context>
<context>
    <name>SentenceLocale</name>
    <message>
        <source>en</source>
        <comment>The name of this translation&apos;s language, as in QLocale</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A date in a sentence, in the letters of QDate::toString: first without the year, then with it</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
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
        <translation>Escriba un servidor, como edgeimpulse.com.</translation>
    </message>
    <message>
        <source>“%1” is no server name. Enter a name such as edgeimpulse.com, or a whole address that starts with https://.</source>
        <translation>«%1» no es un nombre de servidor. Escriba un nombre como edgeimpulse.com, o una dirección completa que empiece por https://.</translation>
    </message>
    <message>
        <source>“%1” is no valid address. Enter a name such as edgeimpulse.com, or a whole address that starts with https://.</source>
        <translation>«%1» no es una dirección válida. Escriba un nombre como edgeimpulse.com, o una dirección completa que empiece por https://.</translation>
    </message>
    <message>
        <source>Only https:// addresses can be used, not %1://.</source>
        <translation>Solo se pueden usar direcciones https://, no %1://.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password. Enter it without the part before the “@”.</source>
        <translation>La dirección no debe contener nombre de usuario ni contraseña. Escríbala sin la parte anterior a «@».</translation>
    </message>
    <message>
        <source>The address must end with its path. Enter it without the part after “?” or “#”.</source>
        <translation>La dirección debe terminar con su ruta. Escríbala sin la parte posterior a «?» o «#».</translation>
    </message>
    <message>
        <source>http:// would send your token unprotected to %1. Enter its https:// address.</source>
        <translation>http:// enviaría su token sin protección a %1. Escriba su dirección https://.</translation>
    </message>
</context>
<context>
    <name>SessionReport</name>
    <message>
        <source>not done</source>
        <comment>an item of the checklist</comment>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>an item of the checklist</comment>
        <translation>superado</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>an item of the checklist</comment>
        <translation>fallido</translation>
    </message>
    <message>
        <source>pressed</source>
        <comment>a command</comment>
        <translation>comando</translation>
    </message>
    <message>
        <source>said</source>
        <comment>a message</comment>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>What</source>
        <comment>command, message or state</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln entry(s) are gone.</source>
        <translation>
            <numerusform>La primera entrada ya no está.</numerusform>
            <numerusform>Las primeras %Ln entradas ya no están.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier request(s) are left out.</source>
        <translation>
            <numerusform>Se omite %Ln solicitud anterior.</numerusform>
            <numerusform>Se omiten %Ln solicitudes anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>How to get there again</source>
        <translation>Cómo volver a ese punto</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <source>What was pressed and said</source>
        <translation>Comandos y mensajes</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Picture of the window</source>
        <translation>Imagen de la ventana</translation>
    </message>
    <message>
        <source>The window of the editor</source>
        <translation>La ventana del editor</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Lo que ocurrió</translation>
    </message>
    <message>
        <source>Profile Editor, report of %1</source>
        <comment>date and time</comment>
        <translation>Profile Editor, informe del %1</translation>
    </message>
</context>
<context>
    <name>SessionWatch</name>
    <message>
        <source>Save: %1</source>
        <comment>name of a state</comment>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Network settings set</source>
        <translation>Configuración de red establecida</translation>
    </message>
    <message>
        <source>%1: on</source>
        <comment>a box or a switch</comment>
        <translation>%1: activado</translation>
    </message>
    <message>
        <source>%1: off</source>
        <comment>a box or a switch</comment>
        <translation>%1: desactivado</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <comment>command, window</comment>
        <translation>%1 en «%2»</translation>
    </message>
    <message>
        <source>Window opened: %1</source>
        <comment>title</comment>
        <translation>Ventana abierta: %1</translation>
    </message>
    <message>
        <source>Window closed: %1</source>
        <comment>title</comment>
        <translation>Ventana cerrada: %1</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>No hay cambios</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>fields</comment>
        <translation>Cambiado: %1</translation>
    </message>
    <message>
        <source>Account: %1, attempt: %2</source>
        <comment>names of states</comment>
        <translation>Cuenta: %1, intento: %2</translation>
    </message>
    <message>
        <source>Simulator: scenario %1, profile %2</source>
        <comment>names</comment>
        <translation>Simulador: escenario %1, perfil %2</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The server accepted the sign-in, but its answer holds no token.</source>
        <translation>El servidor aceptó el inicio de sesión, pero su respuesta no contiene ningún token.</translation>
    </message>
</context>
<context>
    <name>SignInAttempt</name>
    <message>
        <source>Use the password</source>
        <translation>Usar la contraseña</translation>
    </message>
    <message>
        <source>Use the token</source>
        <translation>Usar el token</translation>
    </message>
    <message>
        <source>Password and Token are both filled in, and nothing was sent. Say which one is to sign you in; the other one is emptied.</source>
        <translation>Contraseña y Token están ambos rellenos, y no se envió nada. Diga cuál debe iniciar su sesión; el otro se vacía.</translation>
    </message>
    <message>
        <source>Sign in without it</source>
        <translation>Iniciar sesión sin él</translation>
    </message>
</context>
<context>
    <name>SignInEntry</name>
    <message>
        <source>Enter your e-mail address or user name, or a token.</source>
        <translation>Escriba su dirección de correo o nombre de usuario, o un token.</translation>
    </message>
    <message>
        <source>An e-mail address has no blanks inside. Enter one address alone, without the text around it.</source>
        <translation>Una dirección de correo no tiene espacios. Escriba una sola dirección, sin el texto que la rodea.</translation>
    </message>
    <message>
        <source>Enter your password, or a token.</source>
        <translation>Escriba su contraseña, o un token.</translation>
    </message>
    <message>
        <source>The password has a line break in it, which came with what was pasted and cannot be seen. Nothing was sent. Sign in without it, or paste the password again.</source>
        <translation>La contraseña contiene un salto de línea, que vino con lo pegado y no se ve. No se envió nada. Inicie sesión sin él, o pegue la contraseña de nuevo.</translation>
    </message>
    <message>
        <source>A code from an authenticator app has digits only. Enter the code alone, without the text around it.</source>
        <translation>Un código de una aplicación de autenticación solo tiene cifras. Escriba solo el código, sin el texto que lo rodea.</translation>
    </message>
    <message>
        <source>Enter the code from your authenticator app.</source>
        <translation>Escriba el código de su aplicación de autenticación.</translation>
    </message>
</context>
<context>
    <name>SignInFields</name>
    <message>
        <source>Se&amp;rver</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>E-mail or &amp;user name</source>
        <translation>Correo o nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>Passw&amp;ord</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>&amp;Authentication code</source>
        <translation>Códi&amp;go de autenticación</translation>
    </message>
    <message>
        <source>Or, without a password, as with Google, GitHub or single sign-on:</source>
        <translation>O, sin contraseña, como con Google, GitHub o inicio de sesión único:</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>a JWT token of yours, used as it is</source>
        <translation>un token JWT suyo, se usa tal cual</translation>
    </message>
    <message>
        <source>Signs in to %1</source>
        <comment>an address</comment>
        <translation>Inicia sesión en %1</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>&amp;Import from the Edge Impulse CLI</source>
        <translation>Importar de &amp;la Edge Impulse CLI</translation>
    </message>
    <message>
        <source>Other wa&amp;ys…</source>
        <translation>Otras &amp;formas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in to Edge Impulse Studio</source>
        <translation>Iniciar sesión en Edge Impulse Studio</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>The server did not take this code. Enter the one that the app shows now.</source>
        <translation>El servidor no aceptó este código. Escriba el que la aplicación muestra ahora.</translation>
    </message>
    <message>
        <source>This account asks for the code from your authenticator app.</source>
        <translation>Esta cuenta pide el código de su aplicación de autenticación.</translation>
    </message>
    <message>
        <source>This account signs in through the browser, which now opens %1. When you are signed in there, copy the token and paste it here: in the browser&apos;s developer tools it is the value of the cookie “jwt”.</source>
        <translation>Esta cuenta inicia sesión a través del navegador, que ahora abre %1. Cuando haya iniciado sesión allí, copie el token y péguelo aquí: en las herramientas de desarrollo del navegador es el valor de la cookie «jwt».</translation>
    </message>
    <message>
        <source>This account signs in through the browser, but none could be started here. Open %1 in one yourself; the whole address is under Details. When you are signed in there, copy the token and paste it here: in the browser&apos;s developer tools it is the value of the cookie “jwt”.</source>
        <translation>Esta cuenta inicia sesión a través del navegador, pero aquí no se pudo iniciar ninguno. Abra usted %1 en uno; la dirección completa está en «Detalles». Cuando haya iniciado sesión allí, copie el token y péguelo aquí: en las herramientas de desarrollo del navegador es el valor de la cookie «jwt».</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Red…</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Configuración de red</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
</context>
<context>
    <name>SignInPresenter</name>
    <message>
        <source>The sign-in to %1 comes when this one is done with.</source>
        <comment>host</comment>
        <translation>El inicio de sesión en %1 vendrá cuando termine este.</translation>
    </message>
    <message>
        <source>The sign-in to %1 comes when this one is done with: %2</source>
        <comment>host, why</comment>
        <translation>El inicio de sesión en %1 vendrá cuando termine este: %2</translation>
    </message>
</context>
<context>
    <name>SignInRequest</name>
    <message>
        <source>The keychain has no token for %1 any more. Sign in again.</source>
        <translation>El llavero ya no tiene ningún token para %1. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>You did not wait for the keychain, which has the token of %1. Sign in, or start the editor again to ask the keychain once more.</source>
        <translation>No esperó al llavero, que tiene el token de %1. Inicie sesión, o inicie de nuevo el editor para preguntar al llavero otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>Signed out. Your %Ln unsaved change(s) are kept, and there again when this account is opened.</source>
        <translation>
            <numerusform>Sesión cerrada. Su cambio sin guardar se conserva y estará ahí cuando se abra esta cuenta.</numerusform>
            <numerusform>Sesión cerrada. Sus %Ln cambios sin guardar se conservan y estarán ahí cuando se abra esta cuenta.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not signed in any more. Sign in again to go on; your changes are kept, and nothing is sent before you save.</source>
        <translation>Ya no tiene la sesión iniciada. Inicie sesión de nuevo para continuar; sus cambios se conservan, y no se envía nada hasta que guarde.</translation>
    </message>
    <message>
        <source>The server says: “%1”. Sign in again to go on; your changes are kept, and nothing is sent before you save.</source>
        <translation>El servidor dice: «%1». Inicie sesión de nuevo para continuar; sus cambios se conservan, y no se envía nada hasta que guarde.</translation>
    </message>
</context>
<context>
    <name>TestingPresenter</name>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>Go to the https port</source>
        <translation>Ir al puerto https</translation>
    </message>
    <message>
        <source>Go back from https</source>
        <translation>Volver de https</translation>
    </message>
</context>
<context>
    <name>TestingWindow</name>
    <message>
        <source>Testing — Profile Editor</source>
        <translation>Pruebas — Profile Editor</translation>
    </message>
    <message>
        <source>&amp;Scenarios</source>
        <translation>&amp;Escenarios</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>&amp;Perfiles</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Search scenarios</source>
        <translation>Buscar escenarios</translation>
    </message>
    <message>
        <source>Play the next one that I choose beside the present one</source>
        <translation>Reproducir el próximo que elija junto al actual</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>Buscar perfiles</translation>
    </message>
    <message>
        <source>All profiles start anew with the one that you choose, and it is loaded.</source>
        <translation>Todos los perfiles empiezan de nuevo con el que elija, y se carga.</translation>
    </message>
    <message>
        <source>10 s later</source>
        <translation>10 s después</translation>
    </message>
    <message>
        <source>5 min later</source>
        <translation>5 min después</translation>
    </message>
    <message>
        <source>31 days later</source>
        <translation>31 días después</translation>
    </message>
    <message>
        <source>Another editor</source>
        <translation>Otro editor</translation>
    </message>
    <message>
        <source>Changes the open profile on the server, unchecked: the editor hears of it with its next read.</source>
        <translation>Cambia el perfil abierto en el servidor, sin comprobarlo: el editor se entera en su próxima lectura.</translation>
    </message>
    <message>
        <source>The simulator&apos;s clock</source>
        <translation>El reloj del simulador</translation>
    </message>
    <message>
        <source>Waits of Retry-After end there, and tokens: they are good for 30 days, unless the profile is token-ends-soon.</source>
        <translation>Ahí terminan las esperas de Retry-After, y los tokens: valen 30 días, salvo con el perfil token-ends-soon.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message numerus="yes">
        <source>The start of %Ln character(s), too many to edit. All are kept, unless you change what you see.</source>
        <translation>
            <numerusform>El principio de %Ln carácter, demasiado para editarlo. Se conserva todo, salvo que cambie lo que ve.</numerusform>
            <numerusform>El principio de %Ln caracteres, demasiados para editarlos. Se conservan todos, salvo que cambie lo que ve.</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>TimeZoneEditor</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>In no table of time zones; it is kept as it is</source>
        <translation>En ninguna tabla de zonas horarias; se conserva como está</translation>
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
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Clears the time zone</source>
        <translation>Borra la zona horaria</translation>
    </message>
    <message>
        <source>Present value; in no table of time zones, it is kept as it is</source>
        <translation>Valor actual; en ninguna tabla de zonas horarias, se conserva como está</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>Valor actual</translation>
    </message>
    <message>
        <source>Present value, an old name of %1</source>
        <translation>Valor actual, un nombre antiguo de %1</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Usadas recientemente</translation>
    </message>
</context>
<context>
    <name>TimeZonePicker</name>
    <message>
        <source>Choose a time zone</source>
        <translation>Elegir una zona horaria</translation>
    </message>
    <message>
        <source>Search time zones</source>
        <translation>Buscar zonas horarias</translation>
    </message>
    <message>
        <source>City, country, time zone or UTC offset</source>
        <translation>Ciudad, país, zona horaria o diferencia con UTC</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Zonas horarias</translation>
    </message>
    <message>
        <source>No time zone is at “%1” now.</source>
        <translation>Ninguna zona horaria está ahora a «%1».</translation>
    </message>
    <message>
        <source>No city, country or time zone is called “%1”.</source>
        <translation>Ninguna ciudad, país ni zona horaria se llama «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
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
        <translation>sin cambio de hora desde el %1</translation>
    </message>
    <message>
        <source>the clock does not change</source>
        <translation>la hora no cambia</translation>
    </message>
    <message>
        <source>Names of tz database %1, newest rule of %2; this computer’s version is not known</source>
        <extracomment>%1 is a version of the tz database, %2 a date</extracomment>
        <translation>Nombres de la tz database %1, regla más reciente de %2; la versión de este equipo no se conoce</translation>
    </message>
    <message>
        <source>This computer’s rules: tz database %1 · names: %2, newest rule of %3</source>
        <extracomment>%1 and %2 are versions of the tz database, %3 is a date</extracomment>
        <translation>Reglas de este equipo: tz database %1 · nombres: %2, regla más reciente de %3</translation>
    </message>
    <message>
        <source>this computer’s rules are of %1; this zone has changed since</source>
        <extracomment>%1 is a version of the tz database, such as 2025b</extracomment>
        <translation>las reglas de este equipo son de %1; esta zona ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>summer time begins on %1</source>
        <translation>el horario de verano empieza el %1</translation>
    </message>
    <message>
        <source>summer time ends on %1</source>
        <translation>el horario de verano termina el %1</translation>
    </message>
    <message>
        <source>the clock goes forward on %1</source>
        <translation>el reloj se adelanta el %1</translation>
    </message>
    <message>
        <source>the clock goes back on %1</source>
        <translation>el reloj se atrasa el %1</translation>
    </message>
    <message>
        <source>no change of the clock until %1</source>
        <translation>sin cambio de hora hasta el %1</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>This is an API key of a project. Changing a profile takes a JWT token only: sign in with e-mail and password, or import the file of the Edge Impulse CLI.</source>
        <translation>Esto es una clave de API de un proyecto. Solo un token JWT permite cambiar un perfil: inicie sesión con correo y contraseña, o importe el archivo de la Edge Impulse CLI.</translation>
    </message>
    <message>
        <source>This is a cookie. Changing a profile takes a JWT token only: paste just what stands between “jwt=” and the next semicolon, or sign in with e-mail and password.</source>
        <translation>Esto es una cookie. Solo un token JWT permite cambiar un perfil: pegue solo lo que hay entre «jwt=» y el siguiente punto y coma, o inicie sesión con correo y contraseña.</translation>
    </message>
    <message>
        <source>This is an OAuth bearer token. Changing a profile takes a JWT token only: sign in with e-mail and password, or import the file of the Edge Impulse CLI.</source>
        <translation>Esto es un token OAuth bearer. Solo un token JWT permite cambiar un perfil: inicie sesión con correo y contraseña, o importe el archivo de la Edge Impulse CLI.</translation>
    </message>
    <message>
        <source>Enter a token.</source>
        <translation>Escriba un token.</translation>
    </message>
    <message>
        <source>This is too long for a token. Copy the token alone, without the text around it.</source>
        <translation>Esto es demasiado largo para un token. Copie solo el token, sin el texto que lo rodea.</translation>
    </message>
    <message>
        <source>A token has no spaces, line breaks or special characters inside. Copy it again, whole and alone.</source>
        <translation>Un token no contiene espacios, saltos de línea ni caracteres especiales. Cópielo de nuevo, entero y solo.</translation>
    </message>
</context>
<context>
    <name>TokenFile</name>
    <message numerus="yes">
        <source>The token did not come within %Ln second(s): nothing, or no end, was written to what --token-file names. Start again when it is ready.</source>
        <translation>
            <numerusform>El token no llegó en %Ln segundo: no se escribió nada, o ningún final, en lo que indica --token-file. Inicie de nuevo cuando esté listo.</numerusform>
            <numerusform>El token no llegó en %Ln segundos: no se escribió nada, o ningún final, en lo que indica --token-file. Inicie de nuevo cuando esté listo.</numerusform>
        </translation>
    </message>
    <message>
        <source>What --token-file names could not be read: %1. It takes the name of a file that holds the token, never the token itself.</source>
        <translation>No se pudo leer lo que indica --token-file: %1. Toma el nombre de un archivo que contiene el token, nunca el token mismo.</translation>
    </message>
    <message>
        <source>What --token-file names is too large to be a token.</source>
        <translation>Lo que indica --token-file es demasiado grande para ser un token.</translation>
    </message>
    <message>
        <source>What --token-file names is empty. Write the token to it, and start again.</source>
        <translation>Lo que indica --token-file está vacío. Escriba en él el token e inicie de nuevo.</translation>
    </message>
</context>
<context>
    <name>TokenStore</name>
    <message>
        <source>This desktop has no keychain. Start one: GNOME Keyring, KWallet, or KeePassXC with its Secret Service.</source>
        <translation>Este escritorio no tiene llavero. Inicie uno: GNOME Keyring, KWallet, o KeePassXC con su Secret Service.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it first.</source>
        <translation>El llavero está bloqueado. Desbloquéelo primero.</translation>
    </message>
    <message>
        <source>The keychain was not unlocked: its password window was cancelled, or could not be shown.</source>
        <translation>El llavero no se desbloqueó: se canceló su ventana de contraseña, o no se pudo mostrar.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it for this program in the keychain&apos;s settings.</source>
        <translation>El llavero denegó el acceso. Permítalo para este programa en la configuración del llavero.</translation>
    </message>
    <message>
        <source>The keychain did not answer. Look whether it asks for a password somewhere, or start it again.</source>
        <translation>El llavero no respondió. Mire si pide una contraseña en algún lugar, o inícielo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain reported: %1</source>
        <translation>El llavero informó: %1</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>How to get there again</source>
        <translation>Cómo volver a ese punto</translation>
    </message>
    <message>
        <source>The command opens the same server, with an account of whoever gives it.</source>
        <translation>El comando abre el mismo servidor, con una cuenta de quien lo ejecute.</translation>
    </message>
    <message>
        <source>The simulated Studio played “%1” with the profile “%2”. The command starts it so, with the demonstration’s account. What another editor had changed there, and a clock that was put forward, are not in it.</source>
        <comment>scenario, profile</comment>
        <translation>El Studio simulado reproducía «%1» con el perfil «%2». El comando lo inicia así, con la cuenta de demostración. No incluye lo que otro editor hubiera cambiado allí ni un reloj adelantado.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>What the simulator does</source>
        <translation>Lo que hace el simulador</translation>
    </message>
    <message>
        <source>What is to be seen</source>
        <translation>Lo que se verá</translation>
    </message>
</context>
<context>
    <name>WindowMessages</name>
    <message>
        <source>The changes are still being saved. Try again when that has ended.</source>
        <translation>Los cambios todavía se están guardando. Inténtelo de nuevo cuando termine.</translation>
    </message>
</context>
<context>
    <name>WindowState</name>
    <message>
        <source>Asking the keychain…</source>
        <translation>Preguntando al llavero…</translation>
    </message>
    <message>
        <source>Waiting for the keychain&apos;s password window…</source>
        <translation>Esperando la ventana de contraseña del llavero…</translation>
    </message>
    <message>
        <source>Loading the profile…</source>
        <translation>Cargando el perfil…</translation>
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
        <translation>La ventana no estuvo lista en un minuto.</translation>
    </message>
    <message>
        <source>The profile was not loaded: sign in first, or give a token with --token-file or EI_JWT_TOKEN.</source>
        <translation>El perfil no se cargó: inicie sesión primero, o dé un token con --token-file o EI_JWT_TOKEN.</translation>
    </message>
    <message>
        <source>Starting the simulator…</source>
        <translation>Iniciando el simulador…</translation>
    </message>
    <message>
        <source>Loading the profile…</source>
        <translation>Cargando el perfil…</translation>
    </message>
    <message>
        <source>The simulator could not be started.</source>
        <translation>No se pudo iniciar el simulador.</translation>
    </message>
</context>
</TS>
