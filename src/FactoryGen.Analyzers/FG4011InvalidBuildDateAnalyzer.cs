using FactoryGen.Analysis.Rules.Legacy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>Shows the findings of <see cref="FG4011InvalidBuildDate"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG4011InvalidBuildDateAnalyzer() : LegacyDeclarationAnalyzer(new FG4011InvalidBuildDate());
