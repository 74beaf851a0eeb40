# Makes target\installer\BasisEerst-VERSION.msi. Run it in PowerShell, in any folder:
#   powershell -ExecutionPolicy Bypass -File installer\windows\build.ps1
#
# NOT TRIED: no Windows computer was at hand. What it does is what the tried Linux script does (runtime,
# launcher, training run), in other words. Unproven here: that the native solver loads, the training
# run through the .exe, the MSI itself. The MSI is not signed; SmartScreen warns for it.
#Requires -Version 5.1
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')

$product = Get-Content 'installer\common\product.properties' -Raw | ConvertFrom-StringData
$name = $product.name
# The same for every version, so that a new one replaces the old.
$upgrade = '0d6b54a1-3c0a-4d0e-9f5c-6f6f0c1f8a52'

function Find-Jdk {
    $folders = @($env:JAVA_HOME) + @(Get-ChildItem -Path "$env:ProgramFiles\*\jdk-25*" -Directory -ErrorAction SilentlyContinue | ForEach-Object FullName)
    foreach ($folder in $folders) {
        if ($folder -and (Test-Path "$folder\bin\jpackage.exe") -and (Test-Path "$folder\bin\jlink.exe") -and
            (Select-String -Quiet -Path "$folder\release" -Pattern '^JAVA_VERSION="25')) {
            return $folder
        }
    }
}

function Invoke-Checked([string] $program, [string[]] $arguments, [int[]] $accepted = @(0)) {
    & $program @arguments
    if ($accepted -notcontains $LASTEXITCODE) { throw "$program is gestopt met code $LASTEXITCODE." }
}

$problems = @()
if ($env:OS -ne 'Windows_NT') { $problems += 'dit script maakt een pakket voor Windows en moet op Windows draaien.' }
$jdk = Find-Jdk
if (-not $jdk) { $problems += 'geen JDK 25 met jlink en jpackage gevonden; zet JAVA_HOME op de map van een JDK 25.' }
if (-not (Get-Command wix.exe -ErrorAction SilentlyContinue) -and -not (Get-Command candle.exe -ErrorAction SilentlyContinue)) {
    $problems += 'WiX ontbreekt; installeer WiX 3.14 of nieuwer (https://wixtoolset.org) en zet het op het PATH.'
}
if (-not (Test-Path 'target\app\basiseerst.jar')) {
    $problems += 'target\app\basiseerst.jar ontbreekt; draai eerst: mvn -q package -DskipTests'
}
if ($problems) {
    Write-Host 'De installer kan niet gemaakt worden:'
    $problems | ForEach-Object { Write-Host "- $_" }
    exit 1
}

$out = 'target\installer'
$work = "$out\windows"
Remove-Item -Recurse -Force $work, "$out\*.msi" -ErrorAction SilentlyContinue
New-Item -ItemType Directory -Force $work | Out-Null

$told = & "$jdk\bin\java.exe" -jar target\app\basiseerst.jar --version
$version = [regex]::Match("$told", '\d+\.\d+\.\d+').Value

Invoke-Checked "$jdk\bin\java.exe" @('installer\common\Icons.java', 'assets\icon\basiseerst.svg', "$work\icons")
Invoke-Checked "$jdk\bin\jlink.exe" @('--add-modules', $product.modules, '--include-locales=nl,en',
    '--strip-java-debug-attributes', '--no-header-files', '--no-man-pages', '--compress=zip-2', '--output', "$work\runtime")
# A console launcher: the commands write to the window they were typed in.
Invoke-Checked "$jdk\bin\jpackage.exe" @('--type', 'app-image', '--name', $name, '--dest', $work,
    '--runtime-image', "$work\runtime", '--icon', "$work\icons\basiseerst.ico", '--app-version', $version,
    '--vendor', $product.vendor, '--description', $product.description, '--input', 'target\app', '--main-jar', 'basiseerst.jar',
    '--win-console', '--java-options', '--enable-native-access=ALL-UNNAMED')

$image = "$work\$name"
# The solver's libraries want the C++ runtime that comes with Java; Windows looks beside the .exe first.
Copy-Item "$image\runtime\bin\msvcp140*.dll", "$image\runtime\bin\vcruntime140*.dll" $image

# A training run on the sample practice leaves what Java loaded and linked for later starts. Only
# then is the launcher told to use it: Java refuses to make and use a cache at once.
$cache = Join-Path (Resolve-Path "$image\app") 'basiseerst.aot'
$data = "$work\training"
Invoke-Checked "$image\$name.exe" @('import', '--data', $data, $product.sample)
$env:JAVA_TOOL_OPTIONS = "-XX:AOTCacheOutput=`"$cache`""
# Java tells on stderr that it writes the cache, which PowerShell would take for a failure.
$ErrorActionPreference = 'Continue'
try {
    & "$image\$name.exe" check --data $data --week $product.week *> "$work\training.log"
    $exit = $LASTEXITCODE
} finally {
    Remove-Item Env:JAVA_TOOL_OPTIONS
    $ErrorActionPreference = 'Stop'
}
# 3 says that the week is at risk, which is no failure here.
if (@(0, 3) -notcontains $exit -or -not (Test-Path $cache)) {
    Get-Content "$work\training.log"
    throw 'Java heeft geen AOT-cache gemaakt.'
}
Add-Content -Path "$image\app\$name.cfg" -Value 'java-options=-XX:AOTCache=$APPDIR\basiseerst.aot'

Invoke-Checked "$jdk\bin\jpackage.exe" @('--type', 'msi', '--name', $product.title, '--app-image', $image, '--dest', $out,
    '--app-version', $version, '--vendor', $product.vendor, '--description', $product.description,
    '--win-per-user-install', '--win-menu', '--win-menu-group', $product.title, '--win-dir-chooser', '--win-upgrade-uuid', $upgrade)
Get-ChildItem "$out\*.msi" | ForEach-Object FullName
