@echo off
rem Builds gouji where it has not been built yet, then runs it with the arguments as they are. After a change: mvn package.
setlocal
set "LAUNCHER=%~dp0cli\target\gouji-0.1.0\gouji-0.1.0\bin\gouji.cmd"
if not exist "%LAUNCHER%" (
  echo gouji: building... 1>&2
  call mvn -q -B -ntp -Dstyle.color=never -f "%~dp0pom.xml" -pl cli -am -Pquick package 1>&2
)
if not exist "%LAUNCHER%" (
  echo gouji: could not be built, JDK 17 and Maven are needed 1>&2
  exit /b 70
)
rem Not with "call": it would read a per cent sign in a file name once more. This file ends here, and with its exit code.
"%LAUNCHER%" %*
