using System.Runtime.CompilerServices;
using DiffEngine;
using FactoryGen.Generator.Tests.Snapshots;
using Microsoft.CodeAnalysis;
using Xunit.v3;

// Stands in for the packages Verify.XunitV3 and Verify.SourceGenerators, in their namespace, signatures and file conventions:
// with the packages referenced, this folder can be deleted (and VerifySourceGenerators.Initialize() called) without touching a test.
namespace VerifyXunit;

/// <summary>Compares generated sources with the <c>*.verified.cs</c> files beside the test.</summary>
internal static class Verifier
{
    public static Task Verify(GeneratorDriver target, [CallerFilePath] string sourceFile = "") =>
        Verify(target.GetRunResult(), sourceFile);

    public static Task Verify(GeneratorDriverRunResult target, [CallerFilePath] string sourceFile = "")
    {
        if (target.Results.FirstOrDefault(result => result.Exception is not null).Exception is { } exception)
        {
            return Task.FromException(exception);
        }

        if (!target.Diagnostics.IsEmpty)
        {
            throw new NotSupportedException($"A generator's diagnostics have no snapshot here: {string.Join(", ", target.Diagnostics)}");
        }

        var sources = target.Results.SelectMany(result => result.GeneratedSources.OrderBy(source => source.HintName));
        var snapshot = new Snapshot(Path.GetDirectoryName(sourceFile)!, TestName(), DiffRunner.LaunchForTextAsync, DiffRunner.Kill);
        return snapshot.CompareAsync(sources.Select(source => (
            Name: Path.GetFileNameWithoutExtension(source.HintName),
            Text: $"//HintName: {source.HintName}\n{source.SourceText}")));
    }

    private static string TestName()
    {
        var method = (TestContext.Current.TestMethod as IXunitTestMethod)?.Method
            ?? throw new InvalidOperationException("There is no test whose snapshot it could be.");
        if (method.GetParameters().Length > 0)
        {
            throw new NotSupportedException($"{method.Name} has parameters: Verify names a snapshot after their values, this stand-in doesn't.");
        }

        var type = method.ReflectedType!;
        return type.DeclaringType is { } parent ? $"{parent.Name}.{type.Name}.{method.Name}" : $"{type.Name}.{method.Name}";
    }
}
