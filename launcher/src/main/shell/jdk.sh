# Sourced by run, verify and the benchmarks: finds a JDK of version 25 or later and exports it as JAVA_HOME.

# The feature version of the JDK in folder $1, or nothing when there is no compiler in it.
jdk_version() {
    [ -x "$1/bin/javac" ] || return 0
    if [ -r "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
    else
        "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
    fi
}

# Folders where a JDK may be, the most deliberate choice first. CUSTOMS_JDK_FOLDERS replaces the system's (for tests).
jdk_candidates() {
    [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
    local on_path
    on_path=$(command -v javac || true)
    if [ -n "$on_path" ]; then
        on_path=$(readlink -f "$on_path" 2>/dev/null || printf '%s' "$on_path")
        printf '%s\n' "${on_path%/bin/javac}"
    fi
    local folder
    if [ -n "${CUSTOMS_JDK_FOLDERS+set}" ]; then
        for folder in $CUSTOMS_JDK_FOLDERS; do printf '%s\n' "$folder"; done
        return
    fi
    for folder in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [ -d "$folder" ] && printf '%s\n' "$folder"
    done
}

find_jdk() {
    local folder version
    while IFS= read -r folder; do
        version=$(jdk_version "$folder")
        if [ -n "$version" ] && [ "$version" -ge 25 ]; then
            export JAVA_HOME="$folder"
            return
        fi
    done < <(jdk_candidates)
    echo "No JDK of version 25 or later was found: install one (Eclipse Temurin 25, for example) and, if it is in an unusual place, name its folder in JAVA_HOME." >&2
    exit 1
}
