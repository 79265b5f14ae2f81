@echo off
rem Starts VeritasAd with the Java of JAVA_HOME, else with the one on the path.
setlocal
set "VERITASAD_HOME=%~dp0"
set "VERITASAD_JAVA=java"
if defined JAVA_HOME set "VERITASAD_JAVA=%JAVA_HOME%\bin\java"
set /p VERITASAD_CLASSPATH=<"%VERITASAD_HOME%classpath"
"%VERITASAD_JAVA%" --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -Xmx1g -Djava.awt.headless=true -Dfile.encoding=UTF-8 %VERITASAD_JAVA_OPTS% -cp "%VERITASAD_HOME%classes;%VERITASAD_CLASSPATH%" ai.veritasad.cli.Main %*
exit /b %ERRORLEVEL%
