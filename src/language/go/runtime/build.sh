# Builds in this folder what serves every submission: the tool that prepares and compiles a user's
# file, and the packages that it is compiled against. Arguments: the go command, then the packages.
set -e
go=$1
shift
out=$PWD
mkdir -p .tmp package
export GOCACHE="$out/.tmp/build" GOPATH="$out/.tmp/path"
"$go" build -trimpath -o prepare ./tool
"$go" list -e -deps -export -trimpath \
    -f '{{if .Export}}{{.ImportPath}} {{.Export}}{{end}}' ./driver "$@" > .tmp/exports
while read -r path export; do
    mkdir -p "package/$(dirname "$path")"
    cp "$export" "package/$path.a"
    echo "$path"
done < .tmp/exports > packages
