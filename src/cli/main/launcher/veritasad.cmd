@echo off
rem Starts VeritasAd's command line with a Java of version 25 or newer; written by the build, beside "classpath".
setlocal EnableExtensions DisableDelayedExpansion
set "VERITASAD_DIR=%~dp0"
set "VERITASAD_JAVA="

if defined JAVA_HOME call :consider "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do call :consider "%%~dpj.."
for /d %%j in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Amazon Corretto\jdk*" "%ProgramFiles%\Zulu\zulu-*" "%ProgramFiles%\BellSoft\LibericaJDK-*" "%USERPROFILE%\.jdks\*") do call :consider "%%~j"
if not defined VERITASAD_JAVA (
  echo VeritasAd needs Java 25 or newer, and none was found on this computer.>&2
  echo Install a JDK 25 ^(for example Eclipse Temurin, https://adoptium.net^) or set JAVA_HOME to one.>&2
  exit /b 3
)

rem Not "set /p", which reads 1023 characters only.
for /f "usebackq delims=" %%c in ("%VERITASAD_DIR%classpath") do set "VERITASAD_CLASSPATH=%%c"

rem Learning holds a whole corpus; looking at one film never needs so much.
set "VERITASAD_HEAP=1g"
if "%~1"=="train" set "VERITASAD_HEAP=3g"
"%VERITASAD_JAVA%" --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -Xshare:auto -XX:Tier4InvocationThreshold=30000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=60000 -XX:Tier4BackEdgeThreshold=600000 -Xmx%VERITASAD_HEAP% -Djava.awt.headless=true -Dfile.encoding=UTF-8 %VERITASAD_JAVA_OPTS% -cp "%VERITASAD_DIR%classes;%VERITASAD_CLASSPATH%" ai.veritasad.cli.Main %*
exit /b %ERRORLEVEL%

rem Keeps the Java of a home whose release file says 25 or more.
:consider
if defined VERITASAD_JAVA exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do for /f "tokens=1 delims=.-+" %%m in ("%%~v") do if %%m GEQ 25 set "VERITASAD_JAVA=%~1\bin\java.exe"
exit /b 0
