@echo off
rem Starts gouji with a Java runtime of version 17 or later: that of JAVA_HOME, or the first on the path.
setlocal
set "LIB=%~dp0..\lib"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xlog:disable -Xmx1g -Djava.awt.headless=true

rem The classes as they stand in memory after a first run (AppCDS); everything works without this file.
set "ARCHIVE=%LIB%\gouji.jsa"
set "SAMPLES="
for %%F in ("%~dp0..\samples\*") do call set SAMPLES=%%SAMPLES%% "%%~fF"
set "UNFINISHED=%ARCHIVE%.%RANDOM%"
if not exist "%ARCHIVE%" (
  "%JAVA%" %FLAGS% -XX:ArchiveClassesAtExit="%UNFINISHED%" -cp "%LIB%\gouji-cli.jar" org.gouji.cli.Rehearsal %SAMPLES% >nul 2>&1
  if exist "%UNFINISHED%" move /y "%UNFINISHED%" "%ARCHIVE%" >nul 2>&1
)
if exist "%ARCHIVE%" set FLAGS=%FLAGS% -XX:SharedArchiveFile="%ARCHIVE%"

"%JAVA%" %FLAGS% -cp "%LIB%\gouji-cli.jar" org.gouji.cli.Main %*
exit /b %ERRORLEVEL%
