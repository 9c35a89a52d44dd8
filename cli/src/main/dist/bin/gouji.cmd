@echo off
rem Starts gouji with a Java runtime of version 17 or later: that of JAVA_HOME, or the first on the path.
setlocal
set "LIB=%~dp0..\lib"
set "JAVA="
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA_HOME for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
if not exist "%JAVA%" (
  echo gouji: Java 17 or later is needed, on the path or in JAVA_HOME 1>&2
  exit /b 70
)
set FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -Xmx1g -Djava.awt.headless=true

rem The classes as they stand in memory after a first run (class data sharing). Everything works without this file, as in a
rem folder that cannot be written to.
set "ARCHIVE=%LIB%\gouji.jsa"
set "UNFINISHED=%ARCHIVE%.%RANDOM%"
if not exist "%ARCHIVE%" (
  "%JAVA%" --version 2>nul | findstr /r /c:"^[a-z]* 1[7-9][. ]" /c:"^[a-z]* [2-9][0-9][. ]" >nul || (
    echo gouji: Java 17 or later is needed, "%JAVA%" is older 1>&2
    exit /b 70
  )
)
if not exist "%ARCHIVE%" copy /y nul "%UNFINISHED%.list" >nul 2>&1 && call :rehearse
if exist "%ARCHIVE%" set FLAGS=%FLAGS% -XX:SharedArchiveFile="%ARCHIVE%"

"%JAVA%" %FLAGS% -cp "%LIB%\gouji-cli.jar" org.gouji.cli.Main %*
exit /b %ERRORLEVEL%

:rehearse
echo gouji: preparing for the first run... 1>&2
set "SAMPLES=%~dp0..\samples"
"%JAVA%" %FLAGS% -XX:DumpLoadedClassList="%UNFINISHED%.list" -cp "%LIB%\gouji-cli.jar" org.gouji.cli.Rehearsal "%SAMPLES%\disclosure.pdf" "%SAMPLES%\disclosure.docx" >nul 2>&1 <nul
"%JAVA%" %FLAGS% -Xshare:dump -XX:SharedClassListFile="%UNFINISHED%.list" -XX:SharedArchiveFile="%UNFINISHED%" -cp "%LIB%\gouji-cli.jar" >nul 2>&1 <nul
if exist "%UNFINISHED%" move /y "%UNFINISHED%" "%ARCHIVE%" >nul 2>&1
del "%UNFINISHED%.list"
exit /b 0
