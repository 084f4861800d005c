namespace FactoryGen.Package.Tests;

/// <summary>A user's project: outside the repository, with an empty package cache of its own, and nothing inherited from folders above it.</summary>
internal sealed class Consumer
{
    private const string Nothing = "<Project />";

    private readonly Dictionary<string, string> _environment;

    public Consumer(PackedPackage package, string name)
    {
        Package = package;
        Folder = Path.Combine(package.Folder, "consumers", name);
        _environment = new() { ["NUGET_PACKAGES"] = Path.Combine(package.Folder, "packages") };
        Write("Directory.Build.targets", Nothing);
        Write("Directory.Packages.props", Nothing);
        Write(".editorconfig", "root = true");

        // The machine's own sources stay as they are configured; the package's folder comes in addition.
        Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <RestoreAdditionalProjectSources>{package.Feed}</RestoreAdditionalProjectSources>
                <RestoreFallbackFolders>{package.MachinePackages}</RestoreFallbackFolders>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
            </Project>
            """);
    }

    public PackedPackage Package { get; }

    public string Folder { get; }

    public void Write(string path, string content)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }

    /// <summary>Writes a program's project file that references the package; <paramref name="properties"/> and <paramref name="items"/> are XML.</summary>
    public void WriteProgram(string project, string framework, string properties = "", string items = "") =>
        WriteProject(project, $"<TargetFramework>{framework}</TargetFramework><OutputType>Exe</OutputType>{properties}", items + PackageReference("FactoryGen", Package.Version));

    public void WriteProject(string project, string properties, string items) =>
        Write(project, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>
            """);

    public static string PackageReference(string id, string version) => $"""<PackageReference Include="{id}" Version="{version}" />""";

    /// <summary>Builds the project with plain <c>dotnet build</c> and runs it: what the program printed.</summary>
    public async Task<string> BuildAndRunAsync(string project)
    {
        await RunAsync("build", project, "-nologo", "-v", "quiet");
        return await RunAsync("run", "--no-build", "--project", project);
    }

    /// <summary>Writes a solution of the projects that are there.</summary>
    public void WriteSolution(string name) => Write(name, $"<Solution>{string.Concat(
        Directory.EnumerateFiles(Folder, "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(project => $"<Project Path=\"{Path.GetRelativePath(Folder, project)}\" />"))}</Solution>");

    /// <summary>Sets a variable of the environment in which the SDK runs from now on.</summary>
    public void SetVariable(string name, string value) => _environment[name] = value;

    public Task<string> RunAsync(params string[] arguments) => DotNet.RunAsync(Folder, _environment, arguments);

    public Task<(int ExitCode, string Output)> TryRunAsync(params string[] arguments) => DotNet.TryRunAsync(Folder, _environment, arguments);
}
