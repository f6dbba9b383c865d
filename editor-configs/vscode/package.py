#!/usr/bin/env python3
"""Packs the extension for VS Code into a .vsix file; needs Python 3 and nothing else.

    python3 package.py [OUTPUT]      writes analyst-server-VERSION.vsix or OUTPUT, prints its path
"""
import json
import os
import sys
import zipfile
from xml.sax.saxutils import escape, quoteattr

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
FILES = {
    "extension.js": "extension.js",
    "capabilities.json": "capabilities.json",
    "summary.html": "summary.html",
    "icon.svg": "icon.svg",
    "README.md": "readme.md",
}
TYPES = {
    "json": "application/json", "js": "application/javascript", "html": "text/html",
    "svg": "image/svg+xml", "md": "text/markdown", "txt": "text/plain",
    "vsixmanifest": "text/xml",
}


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def content_types():
    entries = "".join(
        f'<Default Extension=".{end}" ContentType="{kind}"/>' for end, kind in sorted(TYPES.items()))
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f"{entries}</Types>\n")


def manifest(package):
    def asset(kind, path):
        return f'<Asset Type="Microsoft.VisualStudio.{kind}" Path="{path}" Addressable="true"/>'

    identity = " ".join(
        f"{name}={quoteattr(package[key])}"
        for name, key in (("Id", "name"), ("Version", "version"), ("Publisher", "publisher")))
    return f"""<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    <Identity Language="en-US" {identity}/>
    <DisplayName>{escape(package["displayName"])}</DisplayName>
    <Description xml:space="preserve">{escape(package["description"])}</Description>
    <Tags>{escape(",".join(package["keywords"]))}</Tags>
    <Categories>{escape(",".join(package["categories"]))}</Categories>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value={quoteattr(package["engines"]["vscode"])}/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="workspace"/>
    </Properties>
    <License>extension/LICENSE.txt</License>
  </Metadata>
  <Installation><InstallationTarget Id="Microsoft.VisualStudio.Code"/></Installation>
  <Dependencies/>
  <Assets>
    {asset("Code.Manifest", "extension/package.json")}
    {asset("Services.Content.Details", "extension/readme.md")}
    {asset("Services.Content.License", "extension/LICENSE.txt")}
  </Assets>
</PackageManifest>
"""


def main():
    text = read(os.path.join(HERE, "package.json"))
    package = json.loads(text)
    members = {
        "[Content_Types].xml": content_types(),
        "extension.vsixmanifest": manifest(package),
        "extension/package.json": text,
        "extension/LICENSE.txt": read(os.path.join(ROOT, "LICENSE")),
    }
    for name, target in FILES.items():
        members[f"extension/{target}"] = read(os.path.join(HERE, name))
    output = sys.argv[1] if len(sys.argv) > 1 else f"analyst-server-{package['version']}.vsix"
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            # A fixed date makes equal sources give equal files.
            entry = zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content)
    print(output)


if __name__ == "__main__":
    main()
