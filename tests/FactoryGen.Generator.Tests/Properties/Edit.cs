namespace FactoryGen.Generator.Tests.Properties;

/// <summary>A change of a project.</summary>
internal sealed record Edit(string Name, Func<ProjectUnderTest, ProjectUnderTest> Apply);
