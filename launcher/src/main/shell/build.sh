# Sourced by run and the benchmarks: builds the modules whose sources changed since they were last built here.

say() {
    local began=${CUSTOMS_RUN_BEGAN%000}
    printf '[%4d.0 s] %s\n' $(($(date +%s) - began)) "$*"
}

# A checksum over names and contents of a module's main sources and of what every module is built with.
fingerprint() {
    {
        find pom.xml .mvn/jvm.config "$1/pom.xml" "$1/src/main" -type f 2>/dev/null || true
        [ "$1" = platform ] || find platform/pom.xml platform/src -type f
    } | LC_ALL=C sort | tr '\n' '\0' | xargs -0 cksum | cksum
}

# What a build of module $1 leaves behind when it is whole.
product_of() {
    case $1 in
        platform) echo platform/target/platform-*.jar ;;
        launcher) echo launcher/target/launcher.classpath ;;
        *) echo "$1/target/quarkus-app/quarkus-run.jar" ;;
    esac
}

# Builds those of the named modules that changed.
build_what_changed() {
    local module changed=()
    for module in "$@"; do
        if [ ! -e "$(product_of "$module")" ] || [ "$(fingerprint "$module")" != "$(cat "$module/target/built" 2>/dev/null)" ]; then
            changed+=("$module")
        fi
    done
    [ ${#changed[@]} -gt 0 ] || return 0
    say "Building ${changed[*]}"
    local list=platform
    for module in "${changed[@]}"; do list+=",$module"; done
    if ! ./mvnw -q -B -pl "$list" package -DskipTests -Dspotless.check.skip=true; then
        echo "The build failed: its messages stand above; ./mvnw package shows them again." >&2
        exit 1
    fi
    for module in "${changed[@]}"; do fingerprint "$module" >"$module/target/built"; done
    say "Built"
}
