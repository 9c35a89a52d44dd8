@echo off
rem Starts gouji with a Java runtime of version 17 or later: that of JAVA_HOME, or the first on the path.
setlocal
set "LIB=%~dp0..\lib"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -Xmx1g -Djava.awt.headless=true

rem The classes as they stand in memory after a first run (class data sharing); everything works without this file.
set "ARCHIVE=%LIB%\gouji.jsa"
if not exist "%ARCHIVE%" call :rehearse >nul 2>&1
if exist "%ARCHIVE%" set FLAGS=%FLAGS% -XX:SharedArchiveFile="%ARCHIVE%"

"%JAVA%" %FLAGS% -cp "%LIB%\gouji-cli.jar" org.gouji.cli.Main %*
exit /b %ERRORLEVEL%

:rehearse
set "UNFINISHED=%ARCHIVE%.%RANDOM%"
set "SAMPLES=%~dp0..\samples"
"%JAVA%" %FLAGS% -XX:DumpLoadedClassList="%UNFINISHED%.list" -cp "%LIB%\gouji-cli.jar" org.gouji.cli.Rehearsal "%SAMPLES%\disclosure.pdf" "%SAMPLES%\disclosure.docx"
"%JAVA%" %FLAGS% -Xshare:dump -XX:SharedClassListFile="%UNFINISHED%.list" -XX:SharedArchiveFile="%UNFINISHED%" -cp "%LIB%\gouji-cli.jar"
if exist "%UNFINISHED%" move /y "%UNFINISHED%" "%ARCHIVE%"
del "%UNFINISHED%.list"
exit /b 0
